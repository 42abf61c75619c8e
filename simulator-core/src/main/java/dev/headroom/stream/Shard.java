package dev.headroom.stream;

/**
 * A shard as DescribeStream tells of it.
 *
 * @param parentShardId the shard that it continues, which may be gone already; null where there was none
 * @param endingSequenceNumber null while the shard is open, then that of its last record, or the starting one where it had
 *     none
 */
public record Shard(
        String shardId,
        String parentShardId,
        SequenceNumber startingSequenceNumber,
        SequenceNumber endingSequenceNumber) {}
