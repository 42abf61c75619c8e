/**
 * Those who read a table's stream: what waits for them in each shard, Lambda's event source mapping with its batches, retries
 * and concurrency, and programs of one's own. State machines that take time as a parameter; they know nothing of tables.
 */
package dev.headroom.consumer;
