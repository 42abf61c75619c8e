package dev.headroom.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One seed gives one result: the core reads no file, no clock and no random numbers but its own, and prints nothing. */
class SimulatorCorePurityTest {
    private static final JavaClasses CORE = Modules.classesOf("simulator-core");

    /** {@code Serializable} is a word of the language rather than input or output. */
    private static final Set<String> ALLOWED = Set.of("java.io.Serializable");

    /** They read lists that lie in the library's own jar, which are the same wherever it runs. */
    private static final Set<String> READ_OWN_RESOURCES =
            Set.of("dev.headroom.cost.PriceTable", "dev.headroom.expression.ReservedWords");

    @Test
    void doesNoInputOrOutput() {
        DescribedPredicate<JavaClass> inputOrOutput = resideInAnyPackage(
                        "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "javax..", "java.awt..")
                .and(describe("are not a mere marker", type -> !ALLOWED.contains(type.getName())));
        noClasses()
                .that()
                .areNotAssignableTo(describe("read own resources", type -> READ_OWN_RESOURCES.contains(type.getName())))
                .should()
                .dependOnClassesThat(inputOrOutput)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void readsNoClock() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void drawsNoRandomNumbersButFromTheSeed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callConstructor(java.util.SplittableRandom.class)
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "identityHashCode", Object.class)
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void asksNothingOfTheMachine() {
        noClasses()
                .should()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(Runtime.class, "availableProcessors")
                .allowEmptyShould(true)
                .check(CORE);
    }
}
