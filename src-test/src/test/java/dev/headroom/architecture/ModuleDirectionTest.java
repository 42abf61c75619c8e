package dev.headroom.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Modules know those that they are built on; the core knows no other. */
class ModuleDirectionTest {
    @Test
    void theCoreKnowsNeitherProfilesNorTheApplication() {
        forbid("simulator-core", "workload-profiles", "app");
    }

    @Test
    void profilesKnowNothingOfTheApplication() {
        forbid("workload-profiles", "app");
    }

    @Test
    void modulesShareNoPackage() {
        Stream.of("workload-profiles", "app").forEach(module -> noClasses()
                .should()
                .resideInAnyPackage(packagesOf("simulator-core"))
                .allowEmptyShould(true)
                .check(Modules.classesOf(module)));
    }

    private static void forbid(String module, String... others) {
        Set<String> forbidden = Stream.of(others)
                .flatMap(other -> Modules.classesOf(other).stream())
                .map(JavaClass::getName)
                .collect(toSet());
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "lie in " + String.join(" or ", others), type -> forbidden.contains(type.getName())))
                .allowEmptyShould(true)
                .check(Modules.classesOf(module));
    }

    private static String[] packagesOf(String module) {
        JavaClasses classes = Modules.classesOf(module);
        return classes.stream().map(JavaClass::getPackageName).distinct().toArray(String[]::new);
    }
}
