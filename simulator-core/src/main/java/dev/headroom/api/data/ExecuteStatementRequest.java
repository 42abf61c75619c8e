package dev.headroom.api.data;

import dev.headroom.api.Length;
import dev.headroom.api.Range;
import dev.headroom.api.Required;
import dev.headroom.api.ReturnConsumedCapacity;
import dev.headroom.api.ReturnValuesOnConditionCheckFailure;
import dev.headroom.item.AttributeValue;
import java.util.List;

/** Runs a PartiQL statement (facts §11.11). */
public record ExecuteStatementRequest(
        @Required @Length(min = 1, max = 8192) String statement,
        @Length(min = 1) List<AttributeValue> parameters,
        Boolean consistentRead,
        @Length(min = 1, max = 32768) String nextToken,
        ReturnConsumedCapacity returnConsumedCapacity,
        @Range(min = 1) Integer limit,
        ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure) {}
