package dev.headroom.app.report;

import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.scenario.Scenario;
import java.nio.file.Path;

/** A shop's hour of sale: the scenario behind {@link SampleAssessment}. */
final class SampleScenario {
    private static final String FLASH_SALE = """
            name: Flash sale on one product
            story: >-
              At ten past the hour a shop puts one product on sale. Everyone wants the same item, so the traffic of a
              whole table meets one partition key; the index by status takes every order under the value NEW.
            seed: 7
            duration: 1h
            region: eu-central-1
            tables:
              Orders:
                partitionKey: orderId
                readCapacity: 600
                writeCapacity: 600
                item:
                  size: 1537B
                  attributes: {status: {type: constant, value: NEW}, placedAt: {type: timestamp}}
                items: {partitionKeys: 200000, prefix: item-}
                otherData: 20GB
                globalIndexes:
                  byStatus:
                    partitionKey: status
                    sortKey: placedAt
                    readCapacity: 100
                    writeCapacity: 200
              Products:
                partitionKey: productId
                readCapacity: 4000
                writeCapacity: 50
                item: {size: 1537B}
                items: {partitionKeys: 200000, prefix: item-}
                otherData: 20GB
                dax: {}
            clients: {sdk: {}}
            workloads:
              browse:
                table: Products
                traffic: {type: poisson, rate: 2400/s}
                keys: {type: uniform, count: 200000, prefix: item-}
                operations: [{type: GetItem}]
                client: sdk
                throughDax: true
              checkout:
                table: Orders
                traffic: {type: poisson, rate: 180/s}
                keys: {type: uniform, count: 200000, prefix: item-}
                operations: [{type: PutItem, condition: item-not-exists}]
                client: sdk
              back-office:
                table: Orders
                traffic: {type: poisson, rate: 12/s}
                keys: {type: uniform, count: 200000, prefix: item-}
                operations: [{type: Query, index: byStatus, limit: 50}]
                client: sdk
            events:
              - {type: change-capacity, at: 30m, table: Orders, index: byStatus, writeCapacity: 400}
            assumptions: {serviceTimes: {throttledMedian: 3ms}}
            """;

    private SampleScenario() {}

    static Scenario flashSale() {
        return new ScenarioReader()
                .read(FLASH_SALE, "flash-sale.yaml", Path.of(""), Overrides.none())
                .scenario();
    }
}
