package dev.headroom.database;

import dev.headroom.api.control.IndexStatus;
import dev.headroom.api.control.TableStatus;
import dev.headroom.database.Change.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is being done to one table. Worked out from the time that is handed in: there are no timers. */
final class Changes {
    private static final Set<Kind> UPDATING = EnumSet.of(
            Kind.THROUGHPUT,
            Kind.STREAM_ENABLING,
            Kind.STREAM_DISABLING,
            Kind.TABLE_CLASS,
            Kind.INDEX_ALLOCATION,
            Kind.INDEX_DELETION);

    private final List<Change> underWay = new ArrayList<>();

    void begin(Change change) {
        underWay.add(change);
    }

    boolean isEmpty() {
        return underWay.isEmpty();
    }

    boolean has(Kind kind) {
        return first(kind).isPresent();
    }

    boolean has(Kind kind, String subject) {
        return underWay.stream()
                .anyMatch(change -> change.kind() == kind && change.subject().equals(subject));
    }

    /** The oldest change of a kind. */
    Optional<Change> first(Kind kind) {
        return underWay.stream().filter(change -> change.kind() == kind).findFirst();
    }

    /** What the changes of a kind are about. */
    List<String> subjects(Kind kind) {
        return underWay.stream()
                .filter(change -> change.kind() == kind)
                .map(Change::subject)
                .toList();
    }

    /** Takes back what has not taken effect. */
    void cancel(Kind kind, String subject) {
        underWay.removeIf(change -> change.kind() == kind && change.subject().equals(subject));
    }

    /** Lets everything take effect that is due, in the order in which it fell due; one effect may begin another change. */
    void settle(Moment now) {
        Optional<Change> due = due(now);
        while (due.isPresent()) {
            underWay.remove(due.get());
            due.get().effect().accept(now.asOf(due.get().dueMillis()));
            due = due(now);
        }
    }

    private Optional<Change> due(Moment now) {
        return underWay.stream()
                .filter(change -> change.dueMillis() <= now.epochMillis())
                .min(Comparator.comparingLong(Change::dueMillis));
    }

    TableStatus tableStatus() {
        if (has(Kind.DELETION)) {
            return TableStatus.DELETING;
        }
        if (has(Kind.CREATION)) {
            return TableStatus.CREATING;
        }
        boolean updating = underWay.stream().anyMatch(change -> UPDATING.contains(change.kind()));
        return updating ? TableStatus.UPDATING : TableStatus.ACTIVE;
    }

    IndexStatus indexStatus(String index) {
        if (has(Kind.CREATION) || has(Kind.INDEX_ALLOCATION, index) || has(Kind.INDEX_BACKFILL, index)) {
            return IndexStatus.CREATING;
        }
        if (has(Kind.INDEX_DELETION, index)) {
            return IndexStatus.DELETING;
        }
        return has(Kind.INDEX_UPDATE, index) ? IndexStatus.UPDATING : IndexStatus.ACTIVE;
    }

    /** Told only of an index that is being added to a table: whether it is being filled; null of others. */
    Boolean backfilling(String index) {
        if (has(Kind.INDEX_ALLOCATION, index)) {
            return Boolean.FALSE;
        }
        return has(Kind.INDEX_BACKFILL, index) ? Boolean.TRUE : null;
    }

    /** Whether an index is being added, changed or removed. */
    boolean anyIndex() {
        return underWay.stream().anyMatch(change -> switch (change.kind()) {
            case INDEX_ALLOCATION, INDEX_BACKFILL, INDEX_UPDATE, INDEX_DELETION -> true;
            default -> false;
        });
    }
}
