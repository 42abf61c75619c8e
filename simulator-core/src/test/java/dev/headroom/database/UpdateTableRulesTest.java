package dev.headroom.database;

import static dev.headroom.database.ControlledDatabase.globalIndex;
import static dev.headroom.database.ControlledDatabase.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.GlobalSecondaryIndexUpdate;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.control.StreamViewType;
import dev.headroom.api.control.TableClass;
import dev.headroom.database.ControlledDatabase.NewTable;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be asked for at once, in the words that recordings of the service have (facts §11.10). */
class UpdateTableRulesTest {
    private static final String INVALID = "One or more parameter values were invalid: ";

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(
                        change(),
                        "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled,"
                                + " GlobalSecondaryIndexUpdates, SSESpecification, ReplicaUpdates,"
                                + " MultiAccountReplicaReady, ReplicaTransitRoleArn, MultiRegionConsistency,"
                                + " DeletionProtectionEnabled, OnDemandThroughput, WarmThroughput or TableClass is"
                                + " required"),
                arguments(
                        change().noIndexes().deletionProtection(true),
                        INVALID + "List of GlobalSecondaryIndexUpdates is empty"),
                arguments(
                        change().tableClass(TableClass.STANDARD).deletionProtection(true),
                        INVALID + "TableClass modification must be the only operation in the request"),
                arguments(
                        change().deletionProtection(true).warm(1L, 1L),
                        INVALID + "DeletionProtection modification must be the only operation in the request"),
                arguments(
                        change().deletionProtection(true).billing(BillingMode.PAY_PER_REQUEST),
                        INVALID + "DeletionProtection modification must be the only operation in the request"),
                arguments(
                        change().warm(1L, 1L).capacity(1, 1),
                        INVALID + "WarmThroughput must be the only operation in the request"),
                arguments(
                        change().warm(1L, 1L).create(globalIndex("by-a", "a")),
                        INVALID + "Create global secondary index cannot be specified when updating WarmThroughput"),
                arguments(
                        change().maximum(1L, 1L).stream(true, StreamViewType.KEYS_ONLY),
                        INVALID + "OnDemandThroughput can only be combined with BillingMode in an UpdateTable request"),
                arguments(
                        change().capacity(1, 1).stream(true, StreamViewType.KEYS_ONLY),
                        INVALID + "You cannot modify stream status while updating table IOPS"),
                arguments(
                        change().capacity(1, 1).delete("by-a"),
                        INVALID + "You cannot create or delete index while updating table IOPS"),
                arguments(
                        change().stream(true, StreamViewType.KEYS_ONLY).delete("by-a"),
                        INVALID + "You cannot create or delete index while changing stream status"),
                arguments(
                        change().delete("by-a").index("by-a", 1, 1),
                        INVALID + "Only one global secondary index update per index is allowed simultaneously. Index:"
                                + " by-a"),
                arguments(
                        change().with(new GlobalSecondaryIndexUpdate(null, null, null)),
                        INVALID + "One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create,"
                                + " GlobalSecondaryIndexUpdate.Delete must not be null"),
                arguments(
                        change().stream(true, null),
                        INVALID + "If stream is being enabled then UpdateViewType is required"),
                arguments(
                        change().stream(false, StreamViewType.KEYS_ONLY),
                        INVALID + "If stream is being disabled, then UpdateViewType must not be specified"),
                arguments(
                        change().maximum(10L, null),
                        INVALID + "MaxReadRequestUnits for OnDemandThroughput cannot be specified when the table"
                                + " BillingMode is PROVISIONED"),
                arguments(
                        change().warm(4L, 5L),
                        INVALID + "Requested ReadUnitsPerSecond for WarmThroughput for table is lower than current"
                                + " WarmThroughput, decreasing WarmThroughput is not supported"),
                arguments(
                        change().define("a", ScalarAttributeType.S).create(globalIndex("by-a", "a")),
                        INVALID + "Both ReadCapacityUnits and WriteCapacityUnits must be specified for index: by-a"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(TableChange change, String message) {
        ControlledDatabase served = new ControlledDatabase();
        served.active(NewTable.provisioned("Orders", 5, 5).request());

        assertThat(refusalOf(() -> served.database.updateTable(change.request())))
                .hasMessage(message);
    }

    private static TableChange change() {
        return TableChange.of("Orders");
    }
}
