package dev.headroom.api.data;

import dev.headroom.api.Length;
import dev.headroom.api.Required;
import dev.headroom.api.ReturnConsumedCapacity;
import java.util.List;

/** Runs up to 100 statements, all or none (facts §11.11). */
public record ExecuteTransactionRequest(
        @Required @Length(min = 1, max = 100) List<ParameterizedStatement> transactStatements,
        @Length(min = 1, max = 36) String clientRequestToken,
        ReturnConsumedCapacity returnConsumedCapacity) {}
