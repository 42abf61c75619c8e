package dev.headroom.peers;

import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * The items of a measurement: partition keys with item collections of one size, every item with a key, a counter {@code n}
 * and filling texts {@code f0}, {@code f1} … of random characters.
 *
 * @param table the table's name
 * @param partitions partition keys
 * @param collection items of each
 * @param texts filling attributes of an item
 * @param textLength characters of each
 */
record Dataset(String table, int partitions, int collection, int texts, int textLength) {
    /** Puts in a batch. */
    static final int BATCH = 25;

    /** Actions in a transaction. */
    static final int ACTIONS = 4;

    private static final String RANDOM_TEXT = new SplittableRandom(20120810)
            .ints(1 << 16, 'a', 'z' + 1)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    /** 1 KB in 10 attributes, 20 items to each partition key. */
    static Dataset ofKilobytes(int items) {
        return new Dataset("peers", Math.max(BATCH, items / 20), 20, 7, 141);
    }

    /** 200 bytes in 4 attributes, 20 items to each partition key. */
    static Dataset ofSmallItems(int items) {
        return new Dataset("footprint", Math.max(BATCH, items / 20), 20, 1, 175);
    }

    int items() {
        return partitions * collection;
    }

    /** The number-th key, in an order in which neighbours are of different partition keys. */
    Key key(int number) {
        return new Key(number % partitions, number / partitions);
    }

    /** The filling text of one attribute. */
    String text(Key key, int attribute) {
        int mixed = (key.partition() * 31 + key.sort()) * 31 + attribute;
        int start = Math.floorMod(mixed * 0x9E3779B9, RANDOM_TEXT.length() - textLength);
        return RANDOM_TEXT.substring(start, start + textLength);
    }
}
