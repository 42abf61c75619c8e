package dev.headroom.stream;

/**
 * Part of the range of the key hash.
 *
 * @param first the first hash in it, unsigned
 * @param last the last hash in it, unsigned
 */
record KeyRange(long first, long last) {
    /** The part below a hash, which must not be the first. */
    KeyRange below(long hash) {
        return new KeyRange(first, hash - 1);
    }

    KeyRange from(long hash) {
        return new KeyRange(hash, last);
    }
}
