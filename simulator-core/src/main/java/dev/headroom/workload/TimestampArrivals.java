package dev.headroom.workload;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Recorded traffic, request by request: each comes when it came then. Rows out of order are put into order. */
@Kind(value = "timestamps", describedAs = "From a file: when each request came.")
public record TimestampArrivals(
        @Setting("The column with the times, a row for each request; the earliest is time 0.")
        TraceColumn times,

        @Setting(value = "How many times as fast as recorded.", byDefault = "1", min = 1e-6, max = 1e9)
        double speed,

        @Setting(
                value = "Whether it begins anew after the last row, one mean gap later; otherwise it ends.",
                byDefault = "false")
        boolean repeat)
        implements ArrivalProcess {
    @Override
    public Arrivals open(SplittableRandom random, TraceFiles files) {
        double[] seconds = files.seconds(times).clone();
        Arrays.sort(seconds);
        long[] nanos = new long[seconds.length];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = Math.round((seconds[i] - seconds[0]) / speed * TimeSpan.NANOS_PER_SECOND);
        }
        return new Replay(nanos, repeat);
    }

    /** Walks through the times, round after round where they repeat. */
    private static final class Replay implements Arrivals {
        private final long[] nanos;
        private final long round;
        private long roundStart;
        private int row;

        Replay(long[] nanos, boolean repeat) {
            this.nanos = nanos;
            this.round = repeat ? roundOf(nanos) : 0;
        }

        /**
         * As long as the record and a mean gap; zero for a record of one moment, or of 70 years, which is not repeated.
         */
        private static long roundOf(long[] nanos) {
            int gaps = nanos.length - 1;
            return gaps < 1 || nanos[gaps] > NONE / 4 ? 0 : nanos[gaps] + nanos[gaps] / gaps;
        }

        @Override
        public long next() {
            if (row == nanos.length) {
                if (round == 0 || roundStart > NONE - 2 * round) {
                    return NONE;
                }
                row = 0;
                roundStart += round;
            }
            return roundStart + nanos[row++];
        }
    }
}
