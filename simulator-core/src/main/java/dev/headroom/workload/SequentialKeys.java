package dev.headroom.workload;

import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Optional;

/** A new key for each request, numbered on from those that the table holds: orders, log lines. */
@Kind(value = "sequential", describedAs = "A new key for each request, numbered on from those that exist.")
public record SequentialKeys(
        @Setting(value = "What stands before the number.", byDefault = "key-")
        String prefix) implements KeyChooser {
    @Override
    public KeyStream open(KeyContext context) {
        return new Stream(context.frontier(), prefix);
    }

    private static final class Stream implements KeyStream {
        private final KeyFrontier frontier;
        private final String prefix;

        Stream(KeyFrontier frontier, String prefix) {
            this.frontier = frontier;
            this.prefix = prefix;
        }

        @Override
        public long next(long nowNanos) {
            return frontier.take();
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
