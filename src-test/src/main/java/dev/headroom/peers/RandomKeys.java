package dev.headroom.peers;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Keys of a data set's items in random order, the same for the same seed. */
final class RandomKeys {
    private final Dataset data;
    private final SplittableRandom random;

    RandomKeys(Dataset data, long seed) {
        this.data = data;
        this.random = new SplittableRandom(seed);
    }

    Key next() {
        return new Key(random.nextInt(data.partitions()), random.nextInt(data.collection()));
    }

    /** Keys of so many neighbouring partition keys, hence of different items. */
    List<Key> distinct(int count) {
        int first = random.nextInt(data.partitions());
        return IntStream.range(0, count)
                .mapToObj(i -> new Key((first + i) % data.partitions(), random.nextInt(data.collection())))
                .toList();
    }
}
