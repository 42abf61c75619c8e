package dev.headroom.database;

import dev.headroom.api.control.GlobalSecondaryIndexDescription;
import dev.headroom.api.control.LocalSecondaryIndex;
import dev.headroom.api.control.LocalSecondaryIndexDescription;
import dev.headroom.api.control.Projection;
import dev.headroom.api.control.StreamSpecification;
import dev.headroom.api.control.StreamViewType;
import dev.headroom.api.control.TableDescription;
import dev.headroom.api.control.TableStatus;
import dev.headroom.api.control.WarmThroughputDescription;
import dev.headroom.capacity.ResourceCapacity;
import dev.headroom.database.Change.Kind;
import dev.headroom.stream.TableStream;
import dev.headroom.table.Charges;
import java.util.List;

/**
 * Describes tables as DescribeTable does (facts §11.10). Counts and sizes are those of the moment; the service's are up to
 * six hours old (facts §2.1).
 */
final class Describing {
    private Describing() {}

    static TableDescription of(Table table, Moment now) {
        TableLife life = table.life();
        TableStatus status = life.changes().tableStatus();
        if (status == TableStatus.DELETING) {
            return deleting(table, now);
        }
        Schema schema = life.schema();
        TableStream latest = table.stream().latest();
        return new TableDescription(
                schema.definitions(),
                table.name(),
                schema.keySchema(),
                status,
                life.created(),
                life.throughput().description(now),
                table.engine().itemBytes(),
                table.engine().itemCount(Charges.TABLE),
                table.arn(),
                life.id(),
                life.billing().summary(),
                localIndexes(table),
                globalIndexes(table, now),
                stream(table),
                latest == null ? null : latest.label(),
                latest == null ? null : latest.arn(),
                life.encryption(),
                life.tableClass(),
                life.isDeletionProtected(),
                life.throughput().maximum(),
                warm(table, Charges.TABLE, ""));
    }

    /** A table that is going has neither keys nor indexes any more. */
    private static TableDescription deleting(Table table, Moment now) {
        TableLife life = table.life();
        return new TableDescription(
                null,
                table.name(),
                null,
                TableStatus.DELETING,
                null,
                life.throughput().description(now),
                table.engine().itemBytes(),
                table.engine().itemCount(Charges.TABLE),
                table.arn(),
                life.id(),
                life.billing().summary(),
                null,
                null,
                null,
                null,
                null,
                null,
                life.tableClass(),
                life.isDeletionProtected(),
                null,
                null);
    }

    /** Null where there is none, or it is being switched off. */
    private static StreamSpecification stream(Table table) {
        boolean on = table.stream().isOn() && !table.life().changes().has(Kind.STREAM_DISABLING);
        return on
                ? new StreamSpecification(
                        true,
                        StreamViewType.valueOf(
                                table.stream().current().viewType().name()))
                : null;
    }

    private static List<LocalSecondaryIndexDescription> localIndexes(Table table) {
        List<LocalSecondaryIndex> indexes = table.life().schema().localIndexes();
        return indexes.isEmpty()
                ? null
                : indexes.stream().map(index -> localIndex(table, index)).toList();
    }

    private static LocalSecondaryIndexDescription localIndex(Table table, LocalSecondaryIndex index) {
        return new LocalSecondaryIndexDescription(
                index.indexName(),
                index.keySchema(),
                sorted(index.projection()),
                table.engine().entryBytes(index.indexName()),
                table.engine().entryCount(index.indexName()),
                table.indexArn(index.indexName()));
    }

    private static List<GlobalSecondaryIndexDescription> globalIndexes(Table table, Moment now) {
        List<GlobalIndex> indexes = table.life().schema().globalIndexes();
        return indexes.isEmpty()
                ? null
                : indexes.stream().map(index -> globalIndex(table, index, now)).toList();
    }

    private static GlobalSecondaryIndexDescription globalIndex(Table table, GlobalIndex index, Moment now) {
        Changes changes = table.life().changes();
        boolean filled = table.hasEntries(index.name());
        int resource = filled ? table.engine().resourceOf(index.name()) : Charges.TABLE;
        return new GlobalSecondaryIndexDescription(
                index.name(),
                index.keySchema(),
                sorted(index.projection()),
                changes.indexStatus(index.name()),
                changes.backfilling(index.name()),
                index.throughput().description(now),
                filled ? table.engine().sizeInBytes(resource) : 0,
                filled ? table.engine().itemCount(resource) : 0,
                table.indexArn(index.name()),
                index.throughput().maximum(),
                filled ? warm(table, resource, index.name()) : null);
    }

    /** Attributes are listed in the order of their names. */
    private static Projection sorted(Projection projection) {
        List<String> names = projection.nonKeyAttributes();
        return new Projection(
                projection.projectionType(),
                names == null ? null : names.stream().sorted().toList());
    }

    private static WarmThroughputDescription warm(Table table, int resource, String subject) {
        ResourceCapacity capacity = table.capacity().resource(resource);
        boolean warming = table.life().changes().has(Kind.WARMING, subject);
        return new WarmThroughputDescription(
                capacity.warmThroughput(false), capacity.warmThroughput(true), warming ? "UPDATING" : "ACTIVE");
    }
}
