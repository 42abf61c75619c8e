package dev.headroom.profiles;

import static dev.headroom.profiles.Examples.LARGE;
import static dev.headroom.profiles.Examples.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioChecksTest {
    @Test
    void findsNothingWrongWithTheExample() {
        assertThat(problems(LARGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            workloads.buy.client=shp                        | workloads.buy.client: there is no client 'shp'; did you mean 'shop'?
            workloads.browse.operations[1].index=byStat     | operations[1].index: there is no index 'byStat'; did you mean 'byStatus'?
            workloads.browse.operations[1].consistency=strong | operations[1].consistency: a global index cannot be read strongly
            workloads.buy.operations[0].add={productId: 1}  | add.productId: 'productId' is a key attribute
            workloads.buy.operations[0].set=[orderId]       | set[0]: 'orderId' is a key attribute
            workloads.buy.operations[0].set=[stauts]        | no attribute 'stauts'; did you mean 'status'?
            workloads.buy.operations[0].weight=0            | every weight is 0
            workloads.buy.end=30s                           | workloads.buy.end: 30s is not after the start, 1m
            workloads.buy.end=11m                           | workloads.buy.end: 11m is after the end of the run, 10m
            workloads.browse.start=10m                      | workloads.browse.start: 10m is not before the end of the run
            events[0].table=Order                           | events[0].table: there is no table 'Order'; did you mean 'Orders'?
            events[0].index=byStock                         | events[0].index: there is no global index 'byStock'; allowed: byStatus
            events[0].at=11m                                | events[0].at: 11m is after the end of the run, 10m
            events[0].writeCapacity=                        | events[0]: changes nothing
            tables.Orders.globalIndexes.byStatus.projection=all | include: is used only with projection: include
            tables.Orders.globalIndexes.byStatus.include=[] | include: projection include needs the names
            tables.Orders.globalIndexes.byStatus.partitionKey=stat | stay empty; did you mean 'status'?
            tables.Orders.globalIndexes.byStock={partitionKey: stock} | localIndexes.byStock: a global index has this name
            tables.Orders.items.partitionKeys=6M            | tables.Orders.items: more than 50M items
            tables.Orders.item.attributes.orderId={type: constant, value: a} | attributes.orderId: 'orderId' is a key attribute
            tables.Orders.item.attributes.~fill~={type: constant, value: a} | attributes.~fill~: '~fill~' is the name of the filler
            workloads.buy.operations[0].add={~fill~: 1}     | add.~fill~: '~fill~' is the name of the filler
            tables.Orders.dax=                              | workloads.browse.throughDax: the table has no DAX cluster
            tables.Orders.timeToLive=expires                | tables.Orders.timeToLive: no item has an attribute 'expires'
            clients.shop.maxDelay=1ms                       | clients.shop.maxDelay: 1ms is shorter than the baseDelay, 25ms
            """)
    void reportsWhatDoesNotAgree(String override, String expected) {
        assertThat(problems(LARGE, override)).singleElement().asString().contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"63, 0", "64, 1"})
    void allowsAsManyAttributesAsAnItemKeepsApart(int attributes, int problems) {
        String names = IntStream.range(0, attributes)
                .mapToObj(i -> "a" + i + ": {type: constant, value: x}")
                .collect(Collectors.joining(", ", "{", "}"));

        assertThat(problems(Examples.SMALL, "tables.Orders.item.attributes=" + names))
                .hasSize(problems)
                .allMatch(problem -> problem.contains("attributes: 64 named attributes; at most 63 are allowed"));
    }

    @Test
    void reportsAQueryForKeysThatTheIndexDoesNotHold() {
        String orders = """
                name: orders
                duration: 10m
                tables:
                  Orders:
                    partitionKey: id
                    item: {attributes: {customer: {type: key-number, modulo: 50, prefix: customer-}}}
                    globalIndexes: {byCustomer: {partitionKey: customer}}
                workloads:
                  look:
                    table: Orders
                    traffic: 10/s
                    keys: {type: uniform, count: 10, prefix: order-}
                    operations: [{type: Query, index: byCustomer}]
                """;
        assertThat(problems(orders))
                .singleElement()
                .asString()
                .contains("operations[0].index: the keys of byCustomer begin with 'customer-'")
                .contains("those of this workload with 'order-'")
                .endsWith("in a workload of its own, with prefix: customer-");
        assertThat(problems(orders, "workloads.look.keys.prefix=customer-")).isEmpty();
        assertThat(problems(orders, "workloads.look.operations=[{type: GetItem}]"))
                .isEmpty();
        assertThat(problems(orders, "workloads.look.keys={type: weighted, keys: {customer-1: 1}}"))
                .isEmpty();
    }

    @Test
    void reportsEverythingThatNeedsASortKey() {
        assertThat(problems(LARGE, "tables.Orders.sortKey="))
                .hasSize(4)
                .anyMatch(problem -> problem.contains("workloads.buy.sharding.suffix: a calculated shard follows"))
                .anyMatch(problem -> problem.contains("a local index needs a table with a sort key"))
                .anyMatch(problem -> problem.contains("10 items under one partition key need a table with a sort key"))
                .anyMatch(problem -> problem.contains("workloads.browse.sortKeys: the table has no sort key"));
    }

    @Test
    void refusesATimeToLiveInMilliseconds() {
        String expiry = "tables.Orders.item.attributes={expires: {type: timestamp, plus: 1d, unit: ";
        assertThat(problems(Examples.SMALL, expiry + "milliseconds}}", "tables.Orders.timeToLive=expires"))
                .singleElement()
                .asString()
                .contains("tables.Orders.timeToLive: 'expires' is in milliseconds");
        assertThat(problems(Examples.SMALL, expiry + "seconds}}", "tables.Orders.timeToLive=expires"))
                .isEmpty();
    }

    @Test
    void checksWhatIsSoundBesideWhatIsWrong() {
        assertThat(problems(
                        LARGE,
                        "tables.Orders.billing=free",
                        "workloads.browse.traffic.rate=1",
                        "workloads.browse.client=x"))
                .hasSize(3);
    }
}
