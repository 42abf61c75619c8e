package dev.headroom.workload;

import dev.headroom.quantity.Share;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Optional;
import java.util.SplittableRandom;

/** A hot set, the keys with the lowest numbers, gets a given share of the requests; the other keys share the rest. */
@Kind(value = "hot-set", describedAs = "A few hot keys get a given share of the requests, the others the rest.")
public record HotSetKeys(
        @Setting(value = "How many keys in all, numbered from 0.", min = 1, max = 1e15)
        long count,

        @Setting(value = "How many of them are hot, from number 0 on.", byDefault = "1", min = 1, max = 1e15)
        long hotKeys,

        @Setting("The share of the requests that the hot keys get together.")
        Share hotShare,

        @Setting(value = "What stands before the number.", byDefault = "key-")
        String prefix)
        implements KeyChooser {

    public HotSetKeys {
        if (hotKeys > count) {
            throw new IllegalArgumentException(
                    "hotKeys is " + hotKeys + ", but there are only " + count + " keys: lower it, or raise count");
        }
    }

    @Override
    public KeyStream open(KeyContext context) {
        return new Stream(this, context.random());
    }

    private static final class Stream implements KeyStream {
        private final long hotKeys;
        private final long coldKeys;
        private final double hotShare;
        private final String prefix;
        private final SplittableRandom random;

        Stream(HotSetKeys keys, SplittableRandom random) {
            this.hotKeys = keys.hotKeys;
            this.coldKeys = keys.count - keys.hotKeys;
            this.hotShare = coldKeys == 0 ? 1 : keys.hotShare.fraction();
            this.prefix = keys.prefix;
            this.random = random;
        }

        @Override
        public long next(long nowNanos) {
            return Draw.unit(random) < hotShare ? Draw.below(random, hotKeys) : hotKeys + Draw.below(random, coldKeys);
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
            return hotKeys + coldKeys;
        }
    }
}
