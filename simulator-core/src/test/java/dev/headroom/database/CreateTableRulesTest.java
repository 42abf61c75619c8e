package dev.headroom.database;

import static dev.headroom.database.ControlledDatabase.globalIndex;
import static dev.headroom.database.ControlledDatabase.key;
import static dev.headroom.database.ControlledDatabase.localIndex;
import static dev.headroom.database.ControlledDatabase.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.headroom.api.control.BillingMode;
import dev.headroom.api.control.CreateTableRequest;
import dev.headroom.api.control.GlobalSecondaryIndex;
import dev.headroom.api.control.GlobalSecondaryIndexDescription;
import dev.headroom.api.control.KeySchemaElement;
import dev.headroom.api.control.KeyType;
import dev.headroom.api.control.LocalSecondaryIndex;
import dev.headroom.api.control.OnDemandThroughput;
import dev.headroom.api.control.Projection;
import dev.headroom.api.control.ProjectionType;
import dev.headroom.api.control.ProvisionedThroughput;
import dev.headroom.api.control.StreamSpecification;
import dev.headroom.api.control.StreamViewType;
import dev.headroom.api.control.Tag;
import dev.headroom.api.control.WarmThroughput;
import dev.headroom.database.ControlledDatabase.NewTable;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that cannot be, in the words that recordings of the service have (facts §11.9, §11.10). */
class CreateTableRulesTest {
    private static final String INVALID = "One or more parameter values were invalid: ";

    static Stream<Arguments> keys() {
        return Stream.of(
                arguments(
                        table().key("a", KeyType.HASH).key("a", KeyType.RANGE).define("a"),
                        "Invalid KeySchema: Some index key attribute have no definition"),
                arguments(
                        table().key("a", KeyType.HASH).key("a", KeyType.RANGE).define("a", "b"),
                        "Both the Hash Key and the Range Key element in the KeySchema have the same name"),
                arguments(
                        table().key("a", KeyType.RANGE).define("a"),
                        "Invalid KeySchema: The first KeySchemaElement is not a HASH key type"),
                arguments(
                        table().key("a", KeyType.HASH).key("b", KeyType.HASH).define("a", "b"),
                        "Invalid KeySchema: The second KeySchemaElement is not a RANGE key type"),
                arguments(
                        table().key("a", KeyType.HASH).define("b"),
                        INVALID + "Some index key attributes are not defined in AttributeDefinitions. Keys: [a],"
                                + " AttributeDefinitions: [b]"),
                arguments(
                        table().key("a", KeyType.HASH).define("a", "b"),
                        INVALID
                                + "Number of attributes in KeySchema does not exactly match number of attributes defined"
                                + " in AttributeDefinitions"),
                arguments(table().key("a", KeyType.HASH).define("a", "a"), "Attribute Name is duplicated: a"),
                arguments(
                        simple().define("a", "b").global(globalIndex("by-a", "a")),
                        INVALID + "Some AttributeDefinitions are not used. AttributeDefinitions: [id, a, b], keys used:"
                                + " [id, a]"));
    }

    static Stream<Arguments> indexes() {
        return Stream.of(
                arguments(simple().local(), INVALID + "List of LocalSecondaryIndexes is empty"),
                arguments(simple().global(), INVALID + "List of GlobalSecondaryIndexes is empty"),
                arguments(
                        simple().define("a").local(localIndex("by-a", "id", "a")),
                        INVALID + "Table KeySchema does not have a range key, which is required when specifying a"
                                + " LocalSecondaryIndex"),
                arguments(
                        sorted().local(localIndex("by-a", "at", "id")),
                        INVALID
                                + "Index KeySchema does not have the same leading hash key as table KeySchema for index:"
                                + " by-a. index hash key: at, table hash key: id"),
                arguments(
                        sorted().local(new LocalSecondaryIndex(
                                "by-a", List.of(key("id", KeyType.HASH)), new Projection(ProjectionType.ALL, null))),
                        INVALID + "Index KeySchema does not have a range key for index: by-a"),
                arguments(
                        sorted().define("a")
                                .local(localIndex("by-a", "id", "a"))
                                .global(globalIndex("by-a", "a")),
                        INVALID + "Duplicate index name: by-a"),
                arguments(
                        sorted().local(IntStream.range(0, 6)
                                .mapToObj(i -> localIndex("by-" + i, "id", "at"))
                                .toArray(LocalSecondaryIndex[]::new)),
                        INVALID + "Number of LocalSecondaryIndexes exceeds per-table limit of 5"),
                arguments(
                        simple().global(IntStream.range(0, 21)
                                .mapToObj(i -> globalIndex("by-" + i, "id"))
                                .toArray(GlobalSecondaryIndex[]::new)),
                        INVALID + "GlobalSecondaryIndex count exceeds the per-table limit of 20"),
                arguments(
                        simple().global(globalIndex("by-a", "q")),
                        INVALID + "Some index key attributes are not defined in AttributeDefinitions. Keys: [q],"
                                + " AttributeDefinitions: [id]"));
    }

    static Stream<Arguments> severalKeyAttributes() {
        return Stream.of(
                arguments(
                        keys("a:HASH", "b:HASH", "c:HASH", "d:HASH", "e:HASH"),
                        INVALID + "The KeySchema exceeds the maximum allowed number of HASH key attributes"),
                arguments(
                        keys("a:HASH", "b:RANGE", "c:RANGE", "d:RANGE", "e:RANGE", "f:RANGE"),
                        INVALID + "The KeySchema exceeds the maximum allowed number of RANGE key attributes"),
                arguments(
                        keys("a:HASH", "b:RANGE", "c:HASH"),
                        INVALID + "All HASH key attributes must precede RANGE key attributes in the KeySchema"),
                arguments(
                        keys("a:HASH", "b:HASH", "a:RANGE"),
                        "The KeySchema contains multiple key attributes with the same name"),
                arguments(
                        keys("a:RANGE", "b:HASH"),
                        "Invalid KeySchema: The first KeySchemaElement is not a HASH key type"));
    }

    static Stream<Arguments> projections() {
        return Stream.of(
                arguments(new Projection(null, null), INVALID + "Unknown ProjectionType: null"),
                arguments(
                        new Projection(ProjectionType.INCLUDE, null),
                        INVALID + "ProjectionType is INCLUDE, but NonKeyAttributes is not specified"),
                arguments(
                        new Projection(ProjectionType.ALL, List.of("x")),
                        INVALID + "ProjectionType is ALL, but NonKeyAttributes is specified"),
                arguments(
                        new Projection(ProjectionType.KEYS_ONLY, List.of("x")),
                        INVALID + "ProjectionType is KEYS_ONLY, but NonKeyAttributes is specified"),
                arguments(
                        new Projection(ProjectionType.INCLUDE, List.of("x", "x")),
                        INVALID + "Duplicate element in NonKeyAttributes: x"));
    }

    @ParameterizedTest
    @MethodSource({"keys", "indexes"})
    void refuses(NewTable table, String message) {
        assertThat(refusalOf(() -> create(table.request()))).hasMessage(message);
    }

    @ParameterizedTest
    @MethodSource("severalKeyAttributes")
    void refusesKeysOfIndexes(List<KeySchemaElement> keys, String message) {
        GlobalSecondaryIndex index =
                new GlobalSecondaryIndex("by-a", keys, new Projection(ProjectionType.ALL, null), null, null, null);

        assertThat(refusalOf(() -> create(wide().global(index).request()))).hasMessage(message);
    }

    @ParameterizedTest
    @MethodSource("projections")
    void refusesProjections(Projection projection, String message) {
        GlobalSecondaryIndex index =
                new GlobalSecondaryIndex("by-a", List.of(key("id", KeyType.HASH)), projection, null, null, null);

        assertThat(refusalOf(() -> create(simple().global(index).request()))).hasMessage(message);
    }

    /** Facts §2.3: up to four attributes of each type, repeated in descriptions in their order. */
    @Test
    void takesFourAndFourKeyAttributes() {
        List<KeySchemaElement> keys =
                keys("a:HASH", "b:HASH", "c:HASH", "d:HASH", "e:RANGE", "f:RANGE", "g:RANGE", "h:RANGE");
        GlobalSecondaryIndex index = new GlobalSecondaryIndex(
                "by-all", keys, new Projection(ProjectionType.KEYS_ONLY, null), null, null, null);

        GlobalSecondaryIndexDescription described =
                create(wide().global(index).request()).get(0);
        assertThat(described.keySchema()).isEqualTo(keys);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments(
                        with(r -> request(r, BillingMode.PROVISIONED, null, null, null, null, null)),
                        INVALID + "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is"
                                + " PROVISIONED"),
                arguments(
                        with(r -> request(r, null, null, null, null, null, null)),
                        INVALID + "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is"
                                + " PROVISIONED"),
                arguments(
                        with(r -> request(r, BillingMode.PAY_PER_REQUEST, units(1), null, null, null, null)),
                        INVALID
                                + "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is"
                                + " PAY_PER_REQUEST"),
                arguments(
                        with(r -> request(r, null, units(1_000_000_000_001L), null, null, null, null)),
                        "Given value 1000000000001 for ReadCapacityUnits is out of bounds"),
                arguments(
                        with(r -> request(r, null, units(5), null, null, new OnDemandThroughput(1L, 1L), null)),
                        INVALID
                                + "MaxReadRequestUnits for OnDemandThroughput cannot be specified when table BillingMode"
                                + " is PROVISIONED."),
                arguments(
                        with(r -> request(
                                r,
                                BillingMode.PAY_PER_REQUEST,
                                null,
                                null,
                                null,
                                new OnDemandThroughput(-1L, 1L),
                                null)),
                        INVALID + "Requested MaxReadRequestUnits for OnDemandThroughput for table is outside of valid"
                                + " range"),
                arguments(
                        with(r -> request(
                                r,
                                BillingMode.PAY_PER_REQUEST,
                                null,
                                null,
                                null,
                                null,
                                new WarmThroughput(12_000L, 1L))),
                        INVALID + "Requested WriteUnitsPerSecond for WarmThroughput for table is lower than initial"
                                + " throughput for OnDemand. See: https://docs.aws.amazon.com/amazondynamodb/latest/"
                                + "developerguide/on-demand-capacity-mode.html#on-demand-capacity-mode-initial"),
                arguments(
                        with(r -> request(r, null, units(10), null, null, null, new WarmThroughput(5L, 5L))),
                        INVALID + "Requested ReadUnitsPerSecond for WarmThroughput for table is lower than"
                                + " ReadCapacityUnits of ProvisionedThroughput"),
                arguments(
                        with(r -> request(
                                r,
                                BillingMode.PAY_PER_REQUEST,
                                null,
                                new StreamSpecification(true, null),
                                null,
                                null,
                                null)),
                        INVALID + "Table is being created with a stream enabled, UpdateViewType is required"),
                arguments(
                        with(r -> request(
                                r,
                                BillingMode.PAY_PER_REQUEST,
                                null,
                                new StreamSpecification(false, StreamViewType.KEYS_ONLY),
                                null,
                                null,
                                null)),
                        INVALID
                                + "Table is being created with a stream disabled, UpdateViewType should not be specified"),
                arguments(
                        with(r -> request(
                                r,
                                BillingMode.PAY_PER_REQUEST,
                                null,
                                null,
                                IntStream.range(0, 51)
                                        .mapToObj(i -> new Tag("k" + i, ""))
                                        .toList(),
                                null,
                                null)),
                        "Number of Tags exceed the current limit for the provided ResourceArn"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void refusesSettings(CreateTableRequest request, String message) {
        assertThat(refusalOf(() -> create(request))).hasMessage(message);
    }

    @Test
    void judgesThroughputOfIndexesByTheBillingMode() {
        assertThat(refusalOf(() -> create(simple().capacity(1, 1)
                        .define("a")
                        .global(globalIndex("by-a", "a"))
                        .request())))
                .hasMessage(INVALID + "ProvisionedThroughput is not specified for index: by-a");
        GlobalSecondaryIndex given = new GlobalSecondaryIndex(
                "by-a",
                List.of(key("a", KeyType.HASH)),
                new Projection(ProjectionType.ALL, null),
                units(1),
                null,
                null);
        assertThat(refusalOf(() -> create(simple().define("a").global(given).request())))
                .hasMessage(
                        INVALID + "ProvisionedThroughput should not be specified for index: by-a when BillingMode is"
                                + " PAY_PER_REQUEST");
    }

    private static List<GlobalSecondaryIndexDescription> create(CreateTableRequest request) {
        return new ControlledDatabase()
                .database
                .createTable(request)
                .tableDescription()
                .globalSecondaryIndexes();
    }

    private static NewTable table() {
        return new NewTable("Orders");
    }

    private static NewTable simple() {
        return NewTable.onDemand("Orders");
    }

    private static NewTable sorted() {
        return simple().key("at", KeyType.RANGE).define("at");
    }

    private static NewTable wide() {
        return table().define("a", "b", "c", "d", "e", "f", "g", "h").key("a", KeyType.HASH);
    }

    private static List<KeySchemaElement> keys(String... keys) {
        return Stream.of(keys)
                .map(text -> text.split(":", 2))
                .map(parts -> key(parts[0], KeyType.valueOf(parts[1])))
                .toList();
    }

    private static ProvisionedThroughput units(long units) {
        return new ProvisionedThroughput(units, units);
    }

    private static CreateTableRequest with(UnaryOperator<CreateTableRequest> change) {
        return change.apply(simple().request());
    }

    private static CreateTableRequest request(
            CreateTableRequest base,
            BillingMode billing,
            ProvisionedThroughput throughput,
            StreamSpecification stream,
            List<Tag> tags,
            OnDemandThroughput maximum,
            WarmThroughput warm) {
        return new CreateTableRequest(
                base.attributeDefinitions(),
                base.tableName(),
                base.keySchema(),
                null,
                null,
                billing,
                throughput,
                stream,
                null,
                tags,
                null,
                null,
                warm,
                maximum);
    }
}
