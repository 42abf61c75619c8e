package dev.headroom.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A package of the core knows those above it on the way of a request, and never those below. */
class SimulatorCorePackagesTest {
    private static final JavaClasses CORE = Modules.classesOf("simulator-core");

    /** Each package, with the packages that it may know besides itself; upstream first. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("quantity"),
            entry("setting"),
            entry("item", "quantity", "setting"),
            entry("expression", "item"),
            entry("partiql", "item", "expression"),
            entry("table", "quantity", "setting", "item"),
            entry("stream", "quantity", "item"),
            entry("ttl", "quantity", "item"),
            entry("quota"),
            entry("scaling"),
            entry("api", "item"),
            entry("workload", "quantity", "setting", "item"),
            entry("scenario", "quantity", "setting", "item", "stream", "workload"),
            entry("capacity", "quantity", "setting", "item", "table", "scenario"),
            entry(
                    "database",
                    "quantity setting item expression table stream ttl quota api partiql workload scenario capacity result metrics"
                            .split(" ")),
            entry("fault", "quantity", "scenario"),
            entry("cache", "quantity", "setting", "item", "table", "scenario", "capacity"),
            entry("client", "quantity", "setting", "item", "table", "workload", "scenario", "capacity"),
            entry("replication", "quantity", "setting", "item", "workload", "scenario", "capacity", "client"),
            entry("result", "quantity", "setting", "scaling", "workload", "scenario", "capacity"),
            entry("metrics", "quantity", "setting", "item", "scaling", "table", "scenario", "capacity", "result"),
            entry("consumer", "quantity", "setting", "scenario", "client", "result", "metrics"),
            entry(
                    "simulation",
                    ("quantity setting item table stream ttl quota scaling workload scenario capacity fault cache client"
                                    + " replication result metrics consumer")
                            .split(" ")),
            entry("cost", "quantity", "setting", "item", "scaling", "workload", "scenario", "capacity", "result"),
            entry("findings", "quantity setting item scaling workload scenario capacity cache result cost".split(" ")),
            entry("arithmetic", "quantity", "setting", "item", "scenario", "capacity", "cost"));

    static Stream<Map.Entry<String, Set<String>>> packages() {
        return MAY_KNOW.entrySet().stream().sorted(Map.Entry.comparingByKey());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void knowsOnlyWhatLiesUpstream(Map.Entry<String, Set<String>> entry) {
        String name = entry.getKey();
        Stream<String> allowed = Stream.concat(Stream.of(name), entry.getValue().stream());
        DescribedPredicate<JavaClass> permitted = resideInAnyPackage(
                allowed.map(SimulatorCorePackagesTest::packageOf).toArray(String[]::new));
        classes()
                .that()
                .resideInAPackage(packageOf(name))
                .should()
                .onlyDependOnClassesThat(permitted.or(DescribedPredicate.not(resideInAnyPackage("dev.headroom.."))))
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void hasNoPackageWithoutAPlace() {
        Set<String> present = CORE.stream().map(JavaClass::getPackageName).collect(toSet());
        assertThat(present).allSatisfy(name -> assertThat(MAY_KNOW.keySet())
                .as("packages with a rule; give %s its own", name)
                .contains(Arrays.asList(name.split("\\.", -1)).get(2)));
    }

    @Test
    void hasNoCycles() {
        slices().matching("dev.headroom.(*)..").should().beFreeOfCycles().check(CORE);
    }

    private static Map.Entry<String, Set<String>> entry(String name, String... mayKnow) {
        return Map.entry(name, Set.of(mayKnow));
    }

    private static String packageOf(String name) {
        return "dev.headroom." + name + "..";
    }
}
