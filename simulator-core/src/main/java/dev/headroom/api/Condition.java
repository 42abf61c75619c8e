package dev.headroom.api;

import dev.headroom.item.AttributeValue;
import java.util.List;

/** A legacy condition on an attribute (facts §11.8). */
public record Condition(
        List<AttributeValue> attributeValueList, @Required ComparisonOperator comparisonOperator) {}
