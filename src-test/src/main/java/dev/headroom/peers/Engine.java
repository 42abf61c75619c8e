package dev.headroom.peers;

import java.util.List;

/**
 * A table to work on, as one client thread sees it: a server behind a socket, or an engine in this process. Every operation
 * returns how many units it did: 1, or for a scan the items of the page.
 */
interface Engine extends AutoCloseable {
    /** Makes the data set's table; returns once it takes writes. */
    void createTable() throws FailedRequest;

    /** Reads one item, eventually consistent. */
    int get(Key key) throws FailedRequest;

    /** Replaces one item. */
    int put(Key key) throws FailedRequest;

    /** Adds to a counter on the condition that the item is there. */
    int update(Key key) throws FailedRequest;

    /** Reads the whole item collection of the key's partition key. */
    int query(Key key) throws FailedRequest;

    /** Replaces these items in one batch. */
    int batchWrite(List<Key> keys) throws FailedRequest;

    /** One put, two updates and a condition check, of four items, in one transaction. */
    int transact(List<Key> keys) throws FailedRequest;

    /** Reads the next page of a scan that starts again at the end. */
    int scanPage() throws FailedRequest;

    @Override
    void close();
}
