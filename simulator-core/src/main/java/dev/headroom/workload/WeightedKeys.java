package dev.headroom.workload;

import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Map;
import java.util.SplittableRandom;

/** Named keys, each with a weight: the candidates of a vote, the tenants of a service. */
@Kind(value = "weighted", describedAs = "Named keys, each with its weight.")
public record WeightedKeys(
        @Setting(value = "The keys and their weights.", notEmpty = true)
        Map<String, Double> keys) implements KeyChooser {

    public WeightedKeys {
        keys = Weights.copyOf(keys);
    }

    @Override
    public KeyStream open(KeyContext context) {
        return new Stream(keys.keySet().toArray(new String[0]), Weights.table(keys.values()), context.random());
    }

    private static final class Stream implements KeyStream {
        private final String[] names;
        private final AliasTable table;
        private final SplittableRandom random;

        Stream(String[] names, AliasTable table, SplittableRandom random) {
            this.names = names;
            this.table = table;
            this.random = random;
        }

        @Override
        public long next(long nowNanos) {
            return table.draw(random);
        }

        @Override
        public String name(long number) {
            return names[(int) number];
        }

        @Override
        public long size() {
            return names.length;
        }
    }
}
