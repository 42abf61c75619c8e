package dev.headroom.profiles;

import static dev.headroom.profiles.Examples.SMALL;
import static dev.headroom.profiles.Examples.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsOfAFileTest {
    @Test
    void reportsEveryProblemAtOnceWithItsPlace() {
        String text = """
                name: wrong
                duration: 30
                genration: classic
                tables:
                  Orders:
                    partitionKey: id
                    readCapasity: 10
                    writeCapacity: 0
                    billing: on_demnd
                workloads:
                  buy:
                    table: Ordrs
                    traffic: {type: poison, rate: 10/s}
                    keys: {type: uniform, count: many}
                    operations: []
                """;
        assertThat(problems(text))
                .satisfiesExactly(
                        duration -> assertThat(duration)
                                .startsWith("s.yaml:2:11: duration: '30' is not a length of time")
                                .endsWith("write the unit: 30s for seconds, 30m for minutes"),
                        generation -> assertThat(generation)
                                .startsWith("s.yaml:3:1: genration: there is no such field here;"
                                        + " did you mean 'generation'? allowed: name, story"),
                        read -> assertThat(read)
                                .startsWith("s.yaml:7:5: tables.Orders.readCapasity: there is no such field here;"
                                        + " did you mean 'readCapacity'?"),
                        write -> assertThat(write)
                                .isEqualTo("s.yaml:8:20: tables.Orders.writeCapacity: '0' is too small; at least 1"),
                        billing -> assertThat(billing)
                                .isEqualTo(
                                        "s.yaml:9:14: tables.Orders.billing: 'on_demnd' is not one of the words here;"
                                                + " did you mean 'on-demand'? allowed: provisioned, on-demand"),
                        table -> assertThat(table)
                                .isEqualTo("s.yaml:12:12: workloads.buy.table: there is no table 'Ordrs';"
                                        + " did you mean 'Orders'? allowed: Orders"),
                        traffic -> assertThat(traffic)
                                .startsWith("s.yaml:13:21: workloads.buy.traffic.type: 'poison' is not a type here;"
                                        + " did you mean 'poisson'? allowed: "),
                        count -> assertThat(count)
                                .startsWith("s.yaml:14:34: workloads.buy.keys.count: 'many' is not a whole number"),
                        operations -> assertThat(operations)
                                .startsWith(
                                        "s.yaml:15:17: workloads.buy.operations: is empty; expected at least one entry"));
    }

    @Test
    void reportsMissingFields() {
        assertThat(problems("name: x\nduration:\n"))
                .satisfiesExactly(
                        tables -> assertThat(tables).startsWith("s.yaml:1:1: tables: is missing: The tables, by name."),
                        workloads -> assertThat(workloads).startsWith("s.yaml:1:1: workloads: is missing"),
                        duration -> assertThat(duration)
                                .startsWith(
                                        "s.yaml:2:1: duration: is missing: How much time is simulated. Expected a length"));
    }

    @Test
    void doesNotCallAMisspeltFieldMissingToo() {
        assertThat(problems(SMALL.replace("partitionKey:", "partitonKey:")))
                .singleElement()
                .asString()
                .contains("did you mean 'partitionKey'?");
    }

    @Test
    void reportsAFieldThatIsWrittenTwice() {
        assertThat(problems(SMALL + "seed: 2\nseed: 3\n"))
                .containsExactly("s.yaml:14:1: seed: is written twice; it stands on line 13 already");
    }

    @Test
    void refusesABareNumberAsARate() {
        assertThat(problems(SMALL.replace("10/s", "10")))
                .containsExactly(
                        "s.yaml:10:37: workloads.buy.traffic.rate: '10' is not a rate: a number per s, m, h or d,"
                                + " such as 200/s, 1.2M/h or 6/m; write the unit: 10/s for so many per second");
        assertThat(problems(SMALL.replace("10/s", "0"))).isEmpty();
    }

    @Test
    void saysWhatIsExpectedInPlaceOfAnotherStructure() {
        assertThat(problems(SMALL.replace("partitionKey: id", "partitionKey: [id]")))
                .singleElement()
                .asString()
                .contains("tables.Orders.partitionKey: found a list; expected a map with the fields name, type;"
                        + " or, in short, a text such as productId");
        assertThat(problems(SMALL.replace("{type: uniform, count: 10}", "uniform")))
                .singleElement()
                .asString()
                .contains("workloads.buy.keys: found 'uniform'; expected a map with type: uniform");
        assertThat(problems(SMALL.replace("type: uniform, ", "")))
                .singleElement()
                .asString()
                .contains("workloads.buy.keys.type: is missing; allowed: uniform");
    }

    @Test
    void reportsWhatAShortFormRefuses() {
        assertThat(problems(SMALL + "  \n", "tables.Orders.item={size: huge}"))
                .singleElement()
                .asString()
                .contains("tables.Orders.item.size: 'huge' is not a size");
    }

    @Test
    void reportsSyntaxWithItsPlace() {
        assertThat(problems("name: x\n\tduration: 1m"))
                .singleElement()
                .asString()
                .startsWith("s.yaml:2:1: is not YAML:")
                .contains("indent with spaces");
        assertThat(problems("name: a: b"))
                .singleElement()
                .asString()
                .startsWith("s.yaml:1:8: is not YAML: mapping values are not allowed here");
    }

    @Test
    void refusesBombsOfAliases() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]\n");
        }
        assertThat(problems(bomb.toString())).singleElement().asString().contains("more than 100000 values");
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertThat(problems("a: " + "[".repeat(60) + "]".repeat(60)))
                .singleElement()
                .asString()
                .contains("nested deeper than 50 levels");
    }

    @Test
    void refusesFieldNamesThatAreNoTexts() {
        assertThat(problems("{{a: 1}: 2}"))
                .singleElement()
                .asString()
                .endsWith("the name of a field must be a plain text, not a map or a list");
    }

    @Test
    void refusesASecondDocumentTagsAndUnknownAliases() {
        assertThat(problems(SMALL + "---\nname: y\n"))
                .singleElement()
                .asString()
                .contains("a second document");
        assertThat(problems(SMALL + "seed: !!int 3\n"))
                .singleElement()
                .asString()
                .contains("tags");
        assertThat(problems(SMALL + "seed: *gone\n"))
                .isNotEmpty()
                .first()
                .asString()
                .contains("gone");
    }
}
