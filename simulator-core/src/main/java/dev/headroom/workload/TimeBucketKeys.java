package dev.headroom.workload;

import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** The key is the time, cut to an hour, a day: all requests of one bucket meet on one key, hence on one partition. */
@Kind(value = "time-bucket", describedAs = "The time is the key: all requests within a bucket of time share one.")
public record TimeBucketKeys(
        @Setting(value = "How long a bucket is; they are numbered from 0.", min = 1e-9)
        TimeSpan every,

        @Setting(value = "What stands before the number.", byDefault = "bucket-")
        String prefix)
        implements KeyChooser {
    @Override
    public KeyStream open(KeyContext context) {
        return new Stream(every.nanos(), prefix);
    }

    private static final class Stream implements KeyStream {
        private final long bucketNanos;
        private final String prefix;

        Stream(long bucketNanos, String prefix) {
            this.bucketNanos = bucketNanos;
            this.prefix = prefix;
        }

        @Override
        public long next(long nowNanos) {
            return nowNanos / bucketNanos;
        }

        @Override
        public String name(long number) {
            return prefix + number;
        }

        @Override
        public Optional<String> prefix() {
            return Optional.of(prefix);
        }

        @Override
        public long size() {
            return Long.MAX_VALUE;
        }
    }
}
