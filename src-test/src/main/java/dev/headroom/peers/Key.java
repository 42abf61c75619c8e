package dev.headroom.peers;

/** The primary key of one item, by the numbers that its attributes are made of. */
record Key(int partition, int sort) {
    /** The partition key's value. */
    String partitionKey() {
        return "customer#" + partition;
    }
}
