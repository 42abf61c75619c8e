package dev.headroom.workload;

import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Optional;

/**
 * A few keys are popular and most are hardly asked for: key n is chosen in proportion to 1 / (n + 1)^exponent, key 0
 * most often. Popular keys are neighbours by number only; partitions are found by hash.
 */
@Kind(value = "zipf", describedAs = "A few popular keys and a long tail, by Zipf's law; key 0 is the most popular.")
public record ZipfKeys(
        @Setting(value = "How many keys, numbered from 0.", min = 1, max = 1e12)
        long count,

        @Setting(
                value = "How uneven: 0 is uniform, web traffic lies about 1.",
                byDefault = "0.99",
                min = 0,
                max = 10,
                source = "YCSB")
        double exponent,

        @Setting(value = "What stands before the number.", byDefault = "key-")
        String prefix)
        implements KeyChooser {
    @Override
    public KeyStream open(KeyContext context) {
        return new Stream(new ZipfRanks(count, exponent, context.random()), prefix);
    }

    private static final class Stream implements KeyStream {
        private final ZipfRanks ranks;
        private final String prefix;

        Stream(ZipfRanks ranks, String prefix) {
            this.ranks = ranks;
            this.prefix = prefix;
        }

        @Override
        public long next(long nowNanos) {
            return ranks.next();
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
            return ranks.count();
        }
    }
}
