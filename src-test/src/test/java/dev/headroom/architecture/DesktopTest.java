package dev.headroom.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** The desktop is one face among others: they know nothing of it, nor of JavaFX; and its rooms stand apart. */
class DesktopTest {
    private static final String DESKTOP = "dev.headroom.app.desktop..";
    private static final JavaClasses APP = Modules.classesOf("app");

    @Test
    void onlyTheWiringOfTheApplicationKnowsTheDesktop() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DESKTOP)
                .and()
                .haveNameNotMatching("dev\\.headroom\\.app\\.Wiring.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(DESKTOP)
                .check(APP);
    }

    @Test
    void onlyTheDesktopKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DESKTOP)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.fxmisc..")
                .check(APP);
    }

    @Test
    void roomsOfTheDesktopKnowEachOtherInOneDirection() {
        slices().matching("dev.headroom.app.desktop.(*)..")
                .should()
                .beFreeOfCycles()
                .check(APP);
    }

    @Test
    void roomsDoNotKnowTheWindow() {
        noClasses()
                .that()
                .resideInAPackage(DESKTOP)
                .and()
                .resideOutsideOfPackages("dev.headroom.app.desktop.shell..", "dev.headroom.app.desktop")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.headroom.app.desktop.shell..")
                .check(APP);
    }
}
