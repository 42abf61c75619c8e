package dev.headroom.api.data;

import dev.headroom.api.ConsumedCapacity;
import java.util.List;

/** The answers, in the order of the statements. */
public record BatchExecuteStatementResponse(
        List<BatchStatementResponse> responses, List<ConsumedCapacity> consumedCapacity) {}
