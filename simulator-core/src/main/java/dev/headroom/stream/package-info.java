/**
 * One table's stream: its shards, which follow the table's partitions, the records in them and the iterators that read
 * them. Times are handed in, as milliseconds since 1970; knows nothing of tables, requests or JSON.
 */
package dev.headroom.stream;
