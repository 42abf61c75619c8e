package dev.headroom.workload;

import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The newest key is the most popular: Zipf's law counted back from the key that was made last, as in YCSB's workload D.
 */
@Kind(value = "latest", describedAs = "The newest keys are the most popular, by Zipf's law counted back.")
public record LatestKeys(
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
        return new Stream(exponent, prefix, context.frontier(), context.random());
    }

    /**
     * Draws from a law over more ranks than there are keys and draws again where it falls beyond them, which leaves
     * exactly the law over those that exist. The law is made anew for twice the keys when they outgrow it.
     */
    private static final class Stream implements KeyStream {
        private static final long FEWEST_RANKS = 16;

        private final double exponent;
        private final String prefix;
        private final KeyFrontier frontier;
        private final SplittableRandom random;
        private ZipfRanks ranks;

        Stream(double exponent, String prefix, KeyFrontier frontier, SplittableRandom random) {
            this.exponent = exponent;
            this.prefix = prefix;
            this.frontier = frontier;
            this.random = random;
            this.ranks = ranksFor(frontier.peek());
        }

        private ZipfRanks ranksFor(long keys) {
            return new ZipfRanks(Math.max(FEWEST_RANKS, 2 * keys), exponent, random);
        }

        /** Before there is any key, it is the first one that is asked for. */
        @Override
        public long next(long nowNanos) {
            long keys = frontier.peek();
            if (keys == 0) {
                return 0;
            }
            if (keys > ranks.count()) {
                ranks = ranksFor(keys);
            }
            long back;
            do {
                back = ranks.next();
            } while (back >= keys);
            return keys - 1 - back;
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
