package dev.headroom.findings;

import dev.headroom.result.OperationResult;
import dev.headroom.result.RunResult;
import dev.headroom.result.ThroughputResult;
import java.util.Arrays;

/**
 * Estimates what an application asked for before its retries: they inflate what was offered by as much as the allowed
 * number of attempts, and capacity bought for the inflated figure would be bought for nothing.
 *
 * <p>Where nothing was throttled, what was offered is what was asked for. Where something was, the share of first attempts
 * is taken to be the same throughout: requests by attempts, each weighed by its units, less those of the quiet intervals. But retries come in crowds: when
 * throttling begins, clients spend their retry quotas within seconds (facts §10), and the second that is asked for most is
 * one of retries. So what stands out from the half minute around it is taken for retries, as far as there was something to
 * retry in the seconds before.
 */
final class FirstAttempts {
    private static final double STANDS_OUT = 1.5;
    private static final double AROUND_SECONDS = 30;

    private FirstAttempts() {}

    /** Units per second asked for in each interval by requests sent for the first time. */
    static double[] perSecond(RunResult run, String table, Direction direction, ThroughputResult side) {
        double share = shareWhereThrottled(run, table, direction, side);
        double[] demand = side.offered().toArray();
        for (int i = 0; i < demand.length; i++) {
            if (side.throttled().get(i) > 0) {
                demand[i] = Math.max(side.consumed().get(i), demand[i] * share);
            }
        }
        return withoutCrowds(demand, side, (int)
                Math.round(AROUND_SECONDS / 2 / run.interval().seconds()));
    }

    /** @param reach how many intervals before and after one tell what is usual around it */
    private static double[] withoutCrowds(double[] demand, ThroughputResult side, int reach) {
        double[] calmer = demand.clone();
        for (int i = 0; i < demand.length; i++) {
            if (reach > 0 && side.throttled().get(i) > 0) {
                double usual = median(
                        Arrays.copyOfRange(demand, Math.max(0, i - reach), Math.min(demand.length, i + reach + 1)));
                double toRetry = 0;
                for (int before = Math.max(0, i - reach); before < i; before++) {
                    toRetry += side.throttled().get(before);
                }
                if (demand[i] > STANDS_OUT * usual) {
                    calmer[i] = Math.max(side.consumed().get(i), Math.max(usual, demand[i] - toRetry));
                }
            }
        }
        return calmer;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static double shareWhereThrottled(RunResult run, String table, Direction direction, ThroughputResult side) {
        TableTraffic traffic = TableTraffic.of(run, table);
        double requests =
                traffic.units(direction::includes, operation -> operation.requests() * unitsEach(operation, direction));
        double attempts =
                traffic.units(direction::includes, operation -> operation.attempts() * unitsEach(operation, direction));
        double quiet = Math.min(requests, attempts * quietShare(side));
        return attempts <= quiet || requests <= quiet ? 1 : Math.min(1, (requests - quiet) / (attempts - quiet));
    }

    /** An operation's mean units, so that a scan's retry weighs as much as it asks for; 1 where none was served. */
    private static double unitsEach(OperationResult operation, Direction direction) {
        double units = direction == Direction.READ ? operation.consumedReadUnits() : operation.consumedWriteUnits();
        return units == 0 || operation.succeeded() == 0 ? 1 : units / operation.succeeded();
    }

    /** How much of all that was offered was offered in intervals in which nothing was throttled. */
    private static double quietShare(ThroughputResult side) {
        double quiet = 0;
        for (int i = 0; i < side.offered().length(); i++) {
            quiet += side.throttled().get(i) > 0 ? 0 : side.offered().get(i);
        }
        double all = side.offered().sum();
        return all == 0 ? 1 : quiet / all;
    }
}
