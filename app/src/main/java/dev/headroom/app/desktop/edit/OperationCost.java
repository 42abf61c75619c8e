package dev.headroom.app.desktop.edit;

import dev.headroom.arithmetic.ReadKind;
import dev.headroom.arithmetic.RequestUnits;
import dev.headroom.arithmetic.RequestUnits.Rounding;
import dev.headroom.arithmetic.Worked;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.scenario.GlobalIndexSpec;
import dev.headroom.scenario.Projection;
import dev.headroom.scenario.TableSpec;
import dev.headroom.workload.OperationSpec;
import dev.headroom.workload.OperationSpec.ReadConsistency;
import dev.headroom.workload.TraceFiles;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** What an operation on an average item of a table costs at a rate. */
record OperationCost(TableSpec table, DataSize item) {
    private static final long PAGE_BYTES = 1 << 20;
    private static final int MOST_LISTED = 5_000;
    private static final DataSize UP_TO_A_BLOCK = new DataSize(1024);

    /** The mean size of a table's items. */
    static DataSize meanSize(TableSpec table, TraceFiles files) {
        double mean = table.item().size().open(new SplittableRandom(1), files).mean();
        return new DataSize(Math.max(1, Math.round(mean)));
    }

    /** The units of the table. */
    Worked of(OperationSpec operation, Rate rate) {
        if (operation instanceof OperationSpec.Get get) {
            return RequestUnits.rcu(item, rate, kind(get.consistency()));
        }
        if (operation instanceof OperationSpec.BatchGet batch) {
            return RequestUnits.rcu(items(batch.items()), Rounding.EACH_ITEM, rate, kind(batch.consistency()));
        }
        if (operation instanceof OperationSpec.BatchWrite batch) {
            return RequestUnits.wcu(items(batch.items()), rate, false);
        }
        if (operation instanceof OperationSpec.Query query) {
            long found = table.sortKey().isPresent() ? table.items().itemsPerPartitionKey() : 1;
            return page(found, query.limit(), rate, kind(query.consistency()));
        }
        if (operation instanceof OperationSpec.Scan scan) {
            return page(Long.MAX_VALUE, scan.limit(), rate, kind(scan.consistency()));
        }
        return RequestUnits.wcu(item, rate, false);
    }

    /** The write units of a global index. Of keys only, or with some attributes, an entry is taken to fit into 1 KB. */
    Worked entry(GlobalIndexSpec index, OperationSpec operation, Rate rate) {
        DataSize entry = index.projection() == Projection.ALL ? item : UP_TO_A_BLOCK;
        boolean moves = operation instanceof OperationSpec.Update update
                && (update.set().contains(index.partitionKey().name())
                        || index.sortKey()
                                .filter(key -> update.set().contains(key.name()))
                                .isPresent());
        int count = operation instanceof OperationSpec.BatchWrite batch ? batch.items() : moves ? 2 : 1;
        return RequestUnits.wcu(Collections.nCopies(count, entry), rate, false);
    }

    /** {@code a 4.5KB item} of the title of a sum about request units. */
    static String subject(Worked worked) {
        String title = worked.title();
        int from = title.indexOf(" for ");
        int to = title.lastIndexOf(" at ");
        return from < 0 || to < from ? title : title.substring(from + " for ".length(), to);
    }

    private Worked page(long found, Optional<Integer> limit, Rate rate, ReadKind kind) {
        long inPage = Math.max(1, PAGE_BYTES / Math.max(1, item.bytes()));
        long count = Math.min(Math.min(found, limit.orElse(Integer.MAX_VALUE)), inPage);
        return count > MOST_LISTED
                ? RequestUnits.rcu(new DataSize(count * item.bytes()), rate, kind)
                : RequestUnits.rcu(items((int) Math.max(1, count)), Rounding.ONCE, rate, kind);
    }

    private List<DataSize> items(int count) {
        return Collections.nCopies(count, item);
    }

    private static ReadKind kind(ReadConsistency consistency) {
        return consistency == ReadConsistency.STRONG ? ReadKind.STRONG : ReadKind.EVENTUAL;
    }
}
