package dev.headroom.workload;

import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Optional;
import java.util.SplittableRandom;

/** Every key as likely as any other. */
@Kind(value = "uniform", describedAs = "Every key as likely as any other.")
public record UniformKeys(
        @Setting(value = "How many keys, numbered from 0.", min = 1, max = 1e15)
        long count,

        @Setting(value = "What stands before the number.", byDefault = "key-")
        String prefix)
        implements KeyChooser {
    @Override
    public KeyStream open(KeyContext context) {
        return new Stream(count, prefix, context.random());
    }

    private static final class Stream implements KeyStream {
        private final long count;
        private final String prefix;
        private final SplittableRandom random;

        Stream(long count, String prefix, SplittableRandom random) {
            this.count = count;
            this.prefix = prefix;
            this.random = random;
        }

        @Override
        public long next(long nowNanos) {
            return Draw.below(random, count);
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
            return count;
        }
    }
}
