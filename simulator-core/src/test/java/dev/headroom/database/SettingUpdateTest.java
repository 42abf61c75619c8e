package dev.headroom.database;

import static dev.headroom.database.ControlledDatabase.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.api.control.DeleteTableRequest;
import dev.headroom.api.control.OnDemandThroughput;
import dev.headroom.api.control.TableClass;
import dev.headroom.api.control.TableDescription;
import dev.headroom.api.control.TableStatus;
import dev.headroom.api.data.PutItemRequest;
import dev.headroom.database.ControlledDatabase.NewTable;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.Item;
import dev.headroom.item.StringValue;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Settings of a table change (facts §2.4, §3.4, §3.5, §8.7, §11.10). */
class SettingUpdateTest {
    private final ControlledDatabase served = new ControlledDatabase();
    private final Database database = served.database;

    @BeforeEach
    void aTable() {
        served.active(NewTable.onDemand("Orders").request());
    }

    @Test
    void protectsFromDeletionAtOnce() {
        assertThat(update(TableChange.of("Orders").deletionProtection(true)).tableStatus())
                .isEqualTo(TableStatus.ACTIVE);

        assertThat(refusalOf(() -> database.deleteTable(new DeleteTableRequest("Orders"))))
                .hasMessage("Resource cannot be deleted as it is currently protected against deletion. Disable deletion"
                        + " protection first.")
                .extracting("type")
                .isEqualTo(ErrorType.VALIDATION);
        update(TableChange.of("Orders").deletionProtection(false));
        database.deleteTable(new DeleteTableRequest("Orders"));
    }

    /** Facts §2.4: twice in 30 days. */
    @Test
    void changesTheClassTwiceInAMonth() {
        changeClass(TableClass.STANDARD_INFREQUENT_ACCESS);
        assertThat(served.describe("Orders").tableClassSummary().tableClass())
                .isEqualTo(TableClass.STANDARD_INFREQUENT_ACCESS);
        changeClass(TableClass.STANDARD);

        assertThat(refusalOf(() -> changeClass(TableClass.STANDARD_INFREQUENT_ACCESS)))
                .hasMessage("Subscriber limit exceeded: Updates to TableClass are limited to 2 times in 30 day(s).");
        served.pass("720h");
        changeClass(TableClass.STANDARD_INFREQUENT_ACCESS);
    }

    @Test
    void makesATableStandardAgainForNothing() {
        for (int i = 0; i < 3; i++) {
            assertThat(update(TableChange.of("Orders").tableClass(TableClass.STANDARD))
                            .tableClassSummary())
                    .isNull();
        }
    }

    /** Recorded: members are merged, and -1 takes one away. */
    @Test
    void boundsOnDemandThroughputMemberByMember() {
        assertThat(update(TableChange.of("Orders").maximum(1_000L, 500L)).onDemandThroughput())
                .isEqualTo(new OnDemandThroughput(1_000L, 500L));
        assertThat(update(TableChange.of("Orders").maximum(2_000L, null)).onDemandThroughput())
                .isEqualTo(new OnDemandThroughput(2_000L, 500L));
        assertThat(update(TableChange.of("Orders").maximum(-1L, null)).onDemandThroughput())
                .isEqualTo(new OnDemandThroughput(null, 500L));
        assertThat(update(TableChange.of("Orders").maximum(null, -1L)).onDemandThroughput())
                .isNull();
        assertThat(refusalOf(() -> update(TableChange.of("Orders").maximum(0L, null))))
                .hasMessage("One or more parameter values were invalid: Requested MaxReadRequestUnits for"
                        + " OnDemandThroughput for table is outside of valid range");
    }

    @Test
    void throttlesAboveTheOnDemandMaximum() {
        update(TableChange.of("Orders").maximum(null, 10L));
        int served10 = 0;
        ServiceException refusal = null;
        for (int i = 0; i < 50; i++) {
            refusal = refusalOf(this::put);
            served10 += refusal == null ? 1 : 0;
        }

        assertThat(served10).isEqualTo(10);
        assertThat(refusal.type()).isEqualTo(ErrorType.THROTTLING);
        assertThat(refusal)
                .hasMessage("Throughput exceeds the maximum OnDemandThroughput configured on table or index");
        assertThat(refusal.throttlingReasons())
                .singleElement()
                .extracting("reason")
                .isEqualTo("TableWriteMaxOnDemandThroughputExceeded");
        TableMetrics metrics = database.metrics().get(0);
        assertThat(metrics.throttledRequests()).isEqualTo(40);
        assertThat(metrics.resources().get(0).throttleEvents())
                .containsEntry("TableWriteMaxOnDemandThroughputExceeded", 40L);
        assertThat(metrics.resources().get(0).writeUnits()).isEqualTo(10);
    }

    @Test
    void warmsUpWithoutBecomingBusy() {
        TableDescription answer = update(TableChange.of("Orders").warm(30_000L, null));
        assertThat(answer.tableStatus()).isEqualTo(TableStatus.ACTIVE);
        assertThat(answer.warmThroughput().status()).isEqualTo("UPDATING");
        assertThat(answer.warmThroughput().readUnitsPerSecond()).isEqualTo(12_000);
        served.settle();
        TableDescription warm = served.describe("Orders");
        assertThat(warm.warmThroughput().status()).isEqualTo("ACTIVE");
        assertThat(warm.warmThroughput().readUnitsPerSecond()).isEqualTo(30_000);
        assertThat(warm.warmThroughput().writeUnitsPerSecond()).isEqualTo(4_000);
        assertThat(database.metrics().get(0).resources().get(0).partitions()).isGreaterThanOrEqualTo(10);
        assertThat(refusalOf(() -> update(TableChange.of("Orders").warm(29_999L, null))))
                .hasMessageEndingWith(
                        "is lower than current WarmThroughput, decreasing WarmThroughput is not supported");
        assertThat(refusalOf(() -> update(TableChange.of("Orders").warm(40_001L, null))))
                .hasMessage(
                        "Subscriber limit exceeded: Requested ReadUnitsPerSecond for WarmThroughput for table exceeds"
                                + " TableMaxReadCapacityUnits of the account in region us-east-1");
    }

    private void changeClass(TableClass wanted) {
        update(TableChange.of("Orders").tableClass(wanted));
        served.settle();
    }

    private void put() {
        Item item = Item.of(AttributeNames.of(List.of("id")), StringValue.of("a"));
        database.putItem(new PutItemRequest("Orders", item, null, null, null, null, null, null, null, null, null));
    }

    private TableDescription update(TableChange change) {
        return database.updateTable(change.request()).tableDescription();
    }
}
