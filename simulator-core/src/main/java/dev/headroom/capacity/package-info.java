/**
 * May it pass? Token buckets, partitions' shares and ceilings, admission, and the reasons for which an operation is
 * throttled. Knows charges, not items.
 */
package dev.headroom.capacity;
