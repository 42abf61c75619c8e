package dev.headroom.database;

import dev.headroom.api.data.ExecuteStatementRequest;
import dev.headroom.api.data.ExecuteStatementResponse;
import dev.headroom.expression.ConditionExpression;
import dev.headroom.item.Item;
import dev.headroom.partiql.BoundStatement;
import dev.headroom.table.Preparation;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of what a SELECT reads: its reads one after the other, each charged as the call that it equals, until the limit is
 * evaluated or 1 MB (facts §1.2, §11.11). Each read may bring up to 1 MB of its own, which is assumed.
 */
final class StatementPages {
    private static final long PAGE_BYTES = 1 << 20;

    private final Admission admission;
    private final DatabaseClock clock;
    private final Preparation preparation = Preparation.collecting();

    StatementPages(Admission admission, DatabaseClock clock) {
        this.admission = admission;
        this.clock = clock;
    }

    ExecuteStatementResponse read(ExecuteStatementRequest request, ReadTarget target, BoundStatement.Read read) {
        List<ReadStep> steps = ReadSteps.of(read, target, Boolean.TRUE.equals(request.consistentRead()));
        StepPosition start = request.nextToken() == null
                ? StepPosition.START
                : StepPosition.of(NextToken.open(request), target, steps.size());
        Page page = new Page(target, request.limit());
        StepPosition next = page.read(steps, start);
        return new ExecuteStatementResponse(
                page.items.stream().map(read.projection()::project).toList(),
                next == null ? null : NextToken.of(request, next.text()),
                page.sum.of(target.table(), request.returnConsumedCapacity()),
                next == null ? null : StartKeys.of(target, page.last));
    }

    /** A page while it is filled. */
    private final class Page {
        private final ReadTarget target;
        private final List<Item> items = new ArrayList<>();
        private final ConsumptionSum sum = new ConsumptionSum();
        private int left;
        private long bytes;
        private Item last;

        Page(ReadTarget target, Integer limit) {
            this.target = target;
            this.left = Pages.limit(limit);
        }

        /** Reads on, and says where the next page begins; null where all is read. */
        StepPosition read(List<ReadStep> steps, StepPosition start) {
            StepPosition position = start;
            while (position.step() < steps.size()) {
                if (left == 0 || bytes >= PAGE_BYTES) {
                    return position;
                }
                ReadStep step = steps.get(position.step());
                if (!isAdmitted(step, position)) {
                    return refused(position, start);
                }
                take(step.filter());
                Item stopped = stopped();
                position = stopped == null
                        ? position.nextStep()
                        : new StepPosition(position.step(), StartKeys.of(target, stopped));
            }
            return null;
        }

        private boolean isAdmitted(ReadStep step, StepPosition position) {
            long now = clock.nanos();
            target.table().engine().prepare(step.page(left, position.after()), preparation, now);
            return admission.admits(target.table(), preparation, now);
        }

        /** What is read already is answered, which is assumed: it was charged. */
        private StepPosition refused(StepPosition position, StepPosition start) {
            if (position.equals(start)) {
                throw admission.refusal(target.table(), preparation);
            }
            return position;
        }

        private void take(ConditionExpression filter) {
            Item one = preparation.before();
            List<Item> evaluated = one == null ? preparation.items() : List.of(one);
            for (Item item : evaluated) {
                if (filter == null || filter.holds(item)) {
                    items.add(item);
                }
                last = item;
            }
            left -= evaluated.size();
            bytes += one == null ? preparation.pageBytes() : one.sizeInBytes();
            sum.add(preparation.charges());
        }

        /** The item with which the read broke off, or null where it came to its end. */
        private Item stopped() {
            return preparation.next() == null
                    ? preparation.lastEvaluated()
                    : preparation.next().after();
        }
    }
}
