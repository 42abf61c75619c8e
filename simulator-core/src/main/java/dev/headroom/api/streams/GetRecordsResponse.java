package dev.headroom.api.streams;

import java.util.List;

/** Records, and the place behind them. */
public record GetRecordsResponse(List<Record> records, String nextShardIterator) {}
