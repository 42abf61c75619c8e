package dev.headroom.stream;

import java.util.List;

/**
 * What one GetRecords returns.
 *
 * @param nextShardIterator goes on behind the last record; null at the end of a closed shard
 */
public record RecordPage(List<StreamRecord> records, String nextShardIterator) {}
