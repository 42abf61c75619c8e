package dev.headroom.profiles;

import static dev.headroom.profiles.Examples.LARGE;
import static dev.headroom.profiles.Examples.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioChecksTest {
    private static final String THROUGHPUT = """
            name: orders
            duration: 10m
            tables:
              Orders:
                partitionKey: id
                readCapacity: 30000
                item: {attributes: {status: {type: constant, value: open}}}
                globalIndexes: {byStatus: {partitionKey: status, readCapacity: 30000}}
              Free: {partitionKey: id, billing: on-demand}
            workloads:
              write:
                table: Orders
                traffic: 10/s
                keys: {type: uniform, count: 10}
                operations: [{type: PutItem}]
            """;

    @Test
    void asksForTheClusterThatAWorkloadIsToGoThrough() {
        String event = "events: [{type: switch-dax, at: 1m, workload: write%s}]\n";

        assertThat(problems(THROUGHPUT + event.formatted(""))).singleElement().satisfies(problem -> assertThat(
                        problem.toString())
                .contains("events[0]: the workload's table has no DAX cluster to go through; give it a `dax:`"));
        assertThat(problems(THROUGHPUT + event.formatted(", throughDax: false")))
                .isEmpty();
    }

    @Test
    void asksForARateThatCanBeMultiplied() {
        String event = "events: [{type: change-traffic, at: 1m, workload: write, factor: 2}]\n";
        String closed = THROUGHPUT.replace("traffic: 10/s", "traffic: {type: closed-loop, threads: 4}");

        assertThat(problems(THROUGHPUT + event)).isEmpty();
        assertThat(problems(closed + event)).singleElement().satisfies(problem -> assertThat(problem.toString())
                .contains("events[0]: the threads of a closed loop"));
    }

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
            events[0]={type: change-sharding, at: 1m, workload: by, shards: 4} | events[0].workload: there is no workload 'by'; did you mean 'buy'?
            events[0]={type: change-sharding, at: 1m, workload: buy, shards: 0} | events[0].shards
            events[0]={type: change-sharding, at: 1m, workload: buy} | events[0]
            tables.Orders.globalIndexes.byStatus.projection=all | include: is used only with projection: include
            tables.Orders.globalIndexes.byStatus.include=[] | include: projection include needs the names
            tables.Orders.globalIndexes.byStatus.partitionKey=stat | stay empty; did you mean 'status'?
            tables.Orders.globalIndexes.byStock={partitionKey: stock} | localIndexes.byStock: a global index has this name
            tables.Orders.items.partitionKeys=6M            | tables.Orders.items: more than 50M items
            tables.Orders.item.attributes.orderId={type: constant, value: a} | attributes.orderId: 'orderId' is a key attribute
            tables.Orders.item.attributes.~fill~={type: constant, value: a} | attributes.~fill~: '~fill~' is the name of the filler
            workloads.buy.operations[0].add={~fill~: 1}     | add.~fill~: '~fill~' is the name of the filler
            warmUp=10m                                      | warmUp: 10m leaves nothing of the run to report
            tables.Orders.dax=                              | workloads.browse.throughDax: the table has no DAX cluster
            tables.Orders.dax.nodeType=dax.r5.lrage         | dax.nodeType: there is no DAX node type 'dax.r5.lrage'
            workloads.buy.writeAround=true                  | workloads.buy.writeAround: the workload does not go through DAX
            tables.Orders.autoScaling={}                    | tables.Orders.autoScaling: scales nothing
            tables.Orders.autoScaling={reads: {min: 9, max: 8}} | min is 9, above max, 8
            tables.Orders.autoScaling={reads: {}, schedule: [{at: 1m}]} | schedule[0]: changes nothing
            tables.Orders.autoScaling={reads: {}, schedule: [{at: 11m, reads: {min: 9}}]} | 11m is after the end of the run
            tables.Orders.autoScaling={reads: {}, schedule: [{at: 1m, writes: {min: 9}}]} | writes are not scaled
            tables.Orders.autoScaling={reads: {max: 8}, schedule: [{at: 1m, reads: {min: 9}}]} | min would be 9, above max, 8; give max
            tables.Orders.timeToLive=expires                | tables.Orders.timeToLive: no item has an attribute 'expires'
            tables.Orders.warmThroughput={}                 | tables.Orders.warmThroughput: warms nothing; give reads, writes or both
            tables.Orders.globalIndexes.byStatus.warmThroughput={} | byStatus.warmThroughput: warms nothing
            events[0]={type: change-warm-throughput, at: 1m, table: Orders} | events[0]: changes nothing; give reads, writes or both
            clients.shop={requestTimeout: 50ms, hedgeAfter: 50ms} | clients.shop.hedgeAfter: no second read is ever sent: after the requestTimeout, 50ms
            clients.shop.maxDelay=1ms                       | clients.shop.maxDelay: 1ms is shorter than the baseDelay, 25ms
            """)
    void reportsWhatDoesNotAgree(String override, String expected) {
        assertThat(problems(LARGE, override)).singleElement().asString().contains(expected);
    }

    @Test
    void refusesToScaleWhatIsOnDemandThroughout() {
        String scaled = "tables.Orders.autoScaling={writes: {}}";
        assertThat(problems(Examples.SMALL, scaled)).isEmpty();
        assertThat(problems(Examples.SMALL, scaled, "tables.Orders.billing=on-demand"))
                .singleElement()
                .asString()
                .contains("tables.Orders.autoScaling: only provisioned capacity is scaled");
        assertThat(problems(
                        Examples.SMALL,
                        scaled,
                        "tables.Orders.billing=on-demand",
                        "events=[{type: change-billing, at: 1s, table: Orders, billing: provisioned}]"))
                .isEmpty();
    }

    /** A table and an index of 30,000 RCU each, and a table on demand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tables.Orders.readCapacity=40001                | Orders.readCapacity: 40001 is above the quota of a table or an index, 40000; give 40000 at most, or raise assumptions.tableQuota
            tables.Orders.globalIndexes.byStatus.writeCapacity=50K | byStatus.writeCapacity: 50000 is above the quota
            tables.Orders.autoScaling={reads: {max: 50000}} | autoScaling.reads.max: 50000 is above the quota
            tables.Orders.autoScaling={reads: {}, schedule: [{at: 1m, reads: {max: 50000}}]} | schedule[0].reads.max: 50000 is above
            tables.Orders.replicas={eu-west-1: {readCapacity: 50000}} | eu-west-1.readCapacity: 50000 is above
            tables.Free.onDemandMaximum={reads: 50000}      | onDemandMaximum.reads: 50000 is above the quota
            tables.Free.warmThroughput={writes: 50000}      | warmThroughput.writes: 50000 is above the quota
            events=[{type: change-capacity, at: 1m, table: Orders, writeCapacity: 50000}] | writeCapacity: 50000 is above the quota
            events=[{type: change-warm-throughput, at: 1m, table: Free, reads: 50000}] | reads: 50000 is above the quota
            tables.More={partitionKey: id, readCapacity: 20001} | tables: the tables and indexes in us-east-1 would have 80001 RCU provisioned together, above the account's quota of 80000
            tables.More={partitionKey: id, readCapacity: 20001} | provision less or use billing: on-demand, or raise assumptions.accountQuota
            events=[{type: change-capacity, at: 1m, table: Orders, index: byStatus, writeCapacity: 40000}, {type: change-capacity, at: 2m, table: Orders, writeCapacity: 39999}, {type: change-billing, at: 3m, table: Free, billing: provisioned}] | events[2]: the tables and indexes in us-east-1 would have 80004 WCU provisioned together from then on
            tables.Orders.onDemandMaximum={reads: 100}      | Orders.onDemandMaximum: only what is on demand has a maximum
            tables.Free.onDemandMaximum={}                  | bounds nothing
            tables.Free.warmThroughput={}                   | warms nothing
            tables.Free.warmThroughput={writes: 3999}       | warmThroughput.writes: 3999 is below the 4000 that can be had at once
            tables.Orders.warmThroughput={reads: 29999}     | warmThroughput.reads: 29999 is below the 30000
            events=[{type: change-on-demand-maximum, at: 1m, table: Orders, reads: 100}] | events[0]: only what is on demand has a maximum
            events=[{type: change-warm-throughput, at: 1m, table: Free}] | events[0]: changes nothing
            events=[{type: change-warm-throughput, at: 1m, table: Free, reads: 11999}] | events[0].reads: 11999 is below the 12000
            events=[{type: change-warm-throughput, at: 1m, table: Free, reads: 20000}, {type: change-warm-throughput, at: 2m, table: Free, reads: 15000}] | events[1].reads: 15000 is below the 20000
            events=[{type: change-capacity, at: 1m, table: Orders, writeCapacity: 900}, {type: change-warm-throughput, at: 2m, table: Orders, writes: 899}] | events[1].writes: 899 is below the 900
            """)
    void reportsThroughputThatCannotBe(String override, String expected) {
        assertThat(problems(THROUGHPUT, override)).singleElement().asString().contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tables.More={partitionKey: id, readCapacity: 20000}",
                "tables.More={partitionKey: id, readCapacity: 40000, billing: on-demand}",
                "tables.Free.warmThroughput={writes: 4000}",
                "events=[{type: change-warm-throughput, at: 1m, table: Orders, index: byStatus, reads: 30000}]",
                "events=[{type: change-on-demand-maximum, at: 1m, table: Free}]",
                "events=[{type: change-billing, at: 1m, table: Orders, billing: on-demand}, {type: change-on-demand-maximum, at: 9m,"
                        + " table: Orders, reads: 100}]"
            })
    void findsNothingWrongWithThroughputThatCanBe(String override) {
        assertThat(problems(THROUGHPUT, override)).isEmpty();
    }

    @Test
    void allowsMoreWhereTheQuotasAreRaised() {
        assertThat(problems(
                        THROUGHPUT,
                        "tables.Orders.readCapacity=90K",
                        "assumptions={tableQuota: 100K, accountQuota: 120K}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tables.Orders.replicas={us-east-1: {}}          | replicas.us-east-1: the table itself is in us-east-1 already
            tables.Orders.replicas={eu-west-1: {indexReadCapacity: {byStat: 5}}} | there is no global index 'byStat'
            tables.Orders.consistency=strong                | strong needs exactly three regions, and here are 1
            tables.Orders={partitionKey: id, consistency: strong, witness: us-west-2, replicas: {eu-west-1: {}, us-west-2: {}}} | there is a replica in us-west-2
            tables.Orders={partitionKey: id, witness: us-west-2, replicas: {eu-west-1: {}}} | witness: is used only with consistency: strong
            workloads.write.region=eu-west-1                | the table has no replica in eu-west-1, only in us-east-1
            events=[{type: fail-region, at: 1m, table: Orders, region: us-east-1, duration: 1m}] | the table is in one region only
            """)
    void reportsWhatIsWrongWithAGlobalTable(String override, String expected) {
        String orders = """
                name: orders
                duration: 10m
                tables:
                  Orders: {partitionKey: id}
                workloads:
                  write:
                    table: Orders
                    traffic: 10/s
                    keys: {type: uniform, count: 10}
                    operations: [{type: PutItem}]
                """;
        assertThat(problems(orders, override)).anyMatch(problem -> problem.contains(expected));
    }

    @Test
    void findsNothingWrongWithTwoReplicasAndAWitness() {
        assertThat(problems("""
                name: orders
                duration: 10m
                tables:
                  Orders: {partitionKey: id, consistency: strong, witness: us-west-2, replicas: {eu-west-1: {}}}
                workloads:
                  write:
                    table: Orders
                    region: eu-west-1
                    traffic: 10/s
                    keys: {type: uniform, count: 10}
                    operations: [{type: PutItem}]
                events:
                  - {type: fail-region, at: 1m, table: Orders, region: us-east-1, duration: 1m}
                """)).isEmpty();
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
    void reportsADaxNodeThatCannotFail() {
        String fail = "events=[{type: fail-dax-node, at: 1m, table: Orders, node: 4}]";
        assertThat(problems(Examples.SMALL, fail))
                .singleElement()
                .asString()
                .contains("events[0]: the table has no DAX cluster whose node could fail");
        assertThat(problems(Examples.SMALL, fail, "tables.Orders.dax={nodes: 3}"))
                .singleElement()
                .asString()
                .contains("events[0].node: the cluster has no node 4; its nodes are 1 to 3");
        assertThat(problems(Examples.SMALL, fail, "tables.Orders.dax={nodes: 4}"))
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: text, length: 5}
            {type: constant, value: tomorrow}
            {type: key-number, modulo: 9}
            """)
    void reportsThatATextNeverExpires(String attribute) {
        assertThat(problems(
                        Examples.SMALL,
                        "tables.Orders.item.attributes={expires: " + attribute + "}",
                        "tables.Orders.timeToLive=expires"))
                .singleElement()
                .asString()
                .contains("tables.Orders.timeToLive: 'expires' is not a number");
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
