package dev.headroom.api.data;

import dev.headroom.api.Length;
import dev.headroom.api.Required;
import dev.headroom.api.ReturnConsumedCapacity;
import java.util.List;

/** Runs up to 25 statements, each for itself (facts §11.11). */
public record BatchExecuteStatementRequest(
        @Required @Length(min = 1, max = 25) List<BatchStatementRequest> statements,
        ReturnConsumedCapacity returnConsumedCapacity) {}
