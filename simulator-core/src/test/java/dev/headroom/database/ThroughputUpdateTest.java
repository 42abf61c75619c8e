package dev.headroom.database;

import static dev.headroom.database.ControlledDatabase.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.DeleteTableRequest;
import dev.headroom.api.control.GlobalSecondaryIndex;
import dev.headroom.api.control.IndexStatus;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.Projection;
import dev.headroom.api.control.ProjectionType;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.TableDescription;
import dev.headroom.api.control.TableStatus;
import dev.headroom.database.ControlledDatabase.NewTable;
import dev.headroom.scenario.Generation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Provisioned throughput and the billing mode change (facts §2.4, §3.4, §11.10). Messages: recordings of the service. */
class ThroughputUpdateTest {
    private final ControlledDatabase served = new ControlledDatabase();
    private final Database database = served.database;

    @Test
    void showsTheOldThroughputUntilTheNewOneIsInForce() {
        served.active(NewTable.provisioned("Orders", 5, 5).request());

        TableDescription answer = update(TableChange.of("Orders").capacity(10, 20));

        assertThat(answer.tableStatus()).isEqualTo(TableStatus.UPDATING);
        assertThat(answer.provisionedThroughput().readCapacityUnits()).isEqualTo(5);
        served.settle();
        TableDescription later = served.describe("Orders");
        assertThat(later.tableStatus()).isEqualTo(TableStatus.ACTIVE);
        assertThat(later.provisionedThroughput().readCapacityUnits()).isEqualTo(10);
        assertThat(later.provisionedThroughput().writeCapacityUnits()).isEqualTo(20);
        assertThat(later.provisionedThroughput().lastIncreaseDateTime())
                .isEqualTo(later.creationDateTime().plusSeconds(20));
        assertThat(later.warmThroughput().writeUnitsPerSecond()).isEqualTo(20);
    }

    @Test
    void refusesWhatIsThereAlready() {
        served.active(NewTable.provisioned("Orders", 5, 6).request());

        assertThat(refusalOf(() -> update(TableChange.of("Orders").capacity(5, 6))))
                .hasMessage("The provisioned throughput for the table will not change. The requested value equals the"
                        + " current value. Current ReadCapacityUnits provisioned for the table: 5. Requested"
                        + " ReadCapacityUnits: 5. Current WriteCapacityUnits provisioned for the table: 6. Requested"
                        + " WriteCapacityUnits: 6. Refer to the Amazon DynamoDB Developer Guide for current limits and how"
                        + " to request higher limits.");
    }

    /** Facts §2.4: four decreases, then one an hour. */
    @Test
    void lowersThroughputFourTimesADay() {
        served.active(NewTable.provisioned("Orders", 10, 10).request());
        for (int writes = 9; writes >= 6; writes--) {
            update(TableChange.of("Orders").capacity(10, writes));
            served.settle();
        }

        assertThat(served.describe("Orders").provisionedThroughput().numberOfDecreasesToday())
                .isEqualTo(4);
        ServiceException refusal =
                refusalOf(() -> update(TableChange.of("Orders").capacity(10, 5)));
        assertThat(refusal.type()).isEqualTo(ErrorType.LIMIT_EXCEEDED);
        assertThat(refusal)
                .hasMessageStartingWith(
                        "Subscriber limit exceeded: Provisioned throughput decreases are limited within a"
                                + " given UTC day. After the first 4 decreases, each subsequent decrease in the same UTC day can be"
                                + " performed at most once every 3600 seconds. Number of decreases today: 4. Last decrease at");
        update(TableChange.of("Orders").capacity(11, 11));
        served.pass("1h");
        update(TableChange.of("Orders").capacity(11, 5));
    }

    @Test
    void switchesToOnDemandAndBack() {
        served.active(NewTable.provisioned("Orders", 5, 5).request());

        TableDescription answer = update(TableChange.of("Orders").billing(BillingMode.PAY_PER_REQUEST));
        assertThat(answer.tableStatus()).isEqualTo(TableStatus.UPDATING);
        assertThat(answer.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
        assertThat(answer.provisionedThroughput().readCapacityUnits()).isZero();
        assertThat(answer.warmThroughput().readUnitsPerSecond()).isEqualTo(5);
        served.settle();
        TableDescription onDemand = served.describe("Orders");
        assertThat(onDemand.warmThroughput().readUnitsPerSecond()).isEqualTo(12_000);
        assertThat(onDemand.billingModeSummary().lastUpdateToPayPerRequestDateTime())
                .isEqualTo(onDemand.creationDateTime().plusSeconds(20));

        update(TableChange.of("Orders").billing(BillingMode.PROVISIONED).capacity(7, 8));
        served.settle();
        TableDescription back = served.describe("Orders");
        assertThat(back.billingModeSummary().billingMode()).isEqualTo(BillingMode.PROVISIONED);
        assertThat(back.provisionedThroughput().writeCapacityUnits()).isEqualTo(8);
        assertThat(back.warmThroughput().readUnitsPerSecond()).isEqualTo(12_000);
    }

    /** Facts §3.4: once in 24 hours in the classic generation, to on demand four times in the current one. */
    @Test
    void switchesOnlySoOften() {
        ControlledDatabase classic = new ControlledDatabase(Generation.CLASSIC);
        classic.active(NewTable.onDemand("Orders").request());
        ServiceException refusal = refusalOf(() -> classic.database.updateTable(TableChange.of("Orders")
                .billing(BillingMode.PROVISIONED)
                .capacity(1, 1)
                .request()));

        assertThat(refusal.type()).isEqualTo(ErrorType.LIMIT_EXCEEDED);
        classic.pass("24h");
        classic.database.updateTable(TableChange.of("Orders")
                .billing(BillingMode.PROVISIONED)
                .capacity(1, 1)
                .request());
    }

    @Test
    void asksForTheThroughputOfEveryIndexWhenATableBecomesProvisioned() {
        served.active(NewTable.onDemand("Orders")
                .define("a")
                .global(ControlledDatabase.globalIndex("by-a", "a"))
                .request());

        assertThat(refusalOf(() -> update(TableChange.of("Orders").billing(BillingMode.PROVISIONED))))
                .hasMessage("One or more parameter values were invalid: ProvisionedThroughput must be specified when"
                        + " BillingMode is PROVISIONED");
        assertThat(refusalOf(() -> update(TableChange.of("Orders")
                        .billing(BillingMode.PROVISIONED)
                        .capacity(5, 5))))
                .hasMessage(
                        "One or more parameter values were invalid: ProvisionedThroughput must be specified for index:"
                                + " by-a");
        update(TableChange.of("Orders")
                .billing(BillingMode.PROVISIONED)
                .capacity(5, 5)
                .index("by-a", 3, 4));
        served.settle();
        assertThat(served.describe("Orders")
                        .globalSecondaryIndexes()
                        .get(0)
                        .provisionedThroughput()
                        .writeCapacityUnits())
                .isEqualTo(4);
    }

    @Test
    void knowsNoThroughputOnDemand() {
        served.active(NewTable.onDemand("Orders")
                .define("a")
                .global(ControlledDatabase.globalIndex("by-a", "a"))
                .request());

        assertThat(refusalOf(() -> update(TableChange.of("Orders").capacity(5, 5))))
                .hasMessage(
                        "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can"
                                + " be specified when BillingMode is PAY_PER_REQUEST");
        assertThat(refusalOf(() -> update(TableChange.of("Orders").index("by-a", 5, 5))))
                .hasMessage("One or more parameter values were invalid: The only Updates for index: by-a when"
                        + " TableThroughputMode is PAY_PER_REQUEST can be to OnDemandThroughput, WarmThroughput");
    }

    @Test
    void changesTheThroughputOfAnIndexByItself() {
        served.active(withIndex());

        TableDescription answer = update(TableChange.of("Orders").index("by-a", 4, 4));
        assertThat(answer.tableStatus()).isEqualTo(TableStatus.ACTIVE);
        assertThat(answer.globalSecondaryIndexes().get(0).indexStatus()).isEqualTo(IndexStatus.UPDATING);
        assertThat(refusalOf(() -> update(TableChange.of("Orders").index("by-a", 5, 5))))
                .hasMessage("Attempt to change a resource which is still in use: Index is being updated. Table: Orders"
                        + " Index: by-a");
        assertThat(refusalOf(() -> database.deleteTable(new DeleteTableRequest("Orders"))))
                .hasMessage(
                        "Attempt to change a resource which is still in use: Cannot delete table while indexes are being"
                                + " created, updated, or deleted.");
        served.settle();
        assertThat(refusalOf(() -> update(TableChange.of("Orders").index("by-a", 4, 4))))
                .hasMessageStartingWith(
                        "The provisioned throughput for the index by-a will not change. The requested value"
                                + " equals the current value. Current ReadCapacityUnits provisioned for index by-a: 4. Requested"
                                + " ReadCapacityUnits: 4.");
        assertThat(refusalOf(() -> update(TableChange.of("Orders").index("ghost", 4, 4))))
                .hasMessage("Requested resource not found: Index ghost for table Orders")
                .extracting("type")
                .isEqualTo(ErrorType.RESOURCE_NOT_FOUND);
    }

    @Test
    void changesOneThingAtATime() {
        served.active(NewTable.provisioned("Orders", 5, 5).request());
        update(TableChange.of("Orders").capacity(6, 6));

        assertThat(refusalOf(() -> update(TableChange.of("Orders").capacity(7, 7))))
                .hasMessage(
                        "Attempt to change a resource which is still in use: Table IOPS are currently being updated."
                                + " Table: Orders");
        assertThat(refusalOf(() -> update(TableChange.of("Orders").billing(BillingMode.PAY_PER_REQUEST))))
                .hasMessage(
                        "Attempt to change a resource which is still in use: Table IOPS are currently being updated."
                                + " Table: Orders");
        assertThat(refusalOf(() -> database.deleteTable(new DeleteTableRequest("Orders"))))
                .hasMessage(
                        "Attempt to change a resource which is still in use: Table: Orders is in the process of being"
                                + " updated.");
        update(TableChange.of("Orders").deletionProtection(true));
    }

    @Test
    void refusesMoreThanTheQuota() {
        served.active(NewTable.provisioned("Orders", 5, 5).request());

        assertThat(refusalOf(() -> update(TableChange.of("Orders").capacity(40_001, 5))))
                .hasMessage("The requested ReadCapacityUnits, 40001, is above the per table maximum for the account in"
                        + " us-east-1. Per table maximum: 40000. Refer to the Amazon DynamoDB Developer Guide for current"
                        + " limits and how to request higher limits.")
                .extracting("type")
                .isEqualTo(ErrorType.LIMIT_EXCEEDED);
        assertThat(refusalOf(() -> update(TableChange.of("Orders").capacity(1_000_000_000_001L, 5))))
                .hasMessage("Given value 1000000000001 for ReadCapacityUnits is out of bounds");
    }

    private static dev.headroom.api.control.CreateTableRequest withIndex() {
        return NewTable.provisioned("Orders", 5, 5)
                .define("a")
                .global(new GlobalSecondaryIndex(
                        "by-a",
                        List.of(ControlledDatabase.key("a", KeyType.HASH)),
                        new Projection(ProjectionType.ALL, null),
                        new ProvisionedThroughput(3L, 3L),
                        null,
                        null))
                .request();
    }

    private TableDescription update(TableChange change) {
        return database.updateTable(change.request()).tableDescription();
    }
}
