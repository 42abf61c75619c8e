package dev.headroom.api.data;

import dev.headroom.api.Length;
import dev.headroom.api.Required;
import dev.headroom.api.ReturnValuesOnConditionCheckFailure;
import dev.headroom.item.AttributeValue;
import java.util.List;

/** A statement of a transaction. */
public record ParameterizedStatement(
        @Required @Length(min = 1, max = 8192) String statement,
        @Length(min = 1) List<AttributeValue> parameters,
        ReturnValuesOnConditionCheckFailure returnValuesOnConditionCheckFailure) {}
