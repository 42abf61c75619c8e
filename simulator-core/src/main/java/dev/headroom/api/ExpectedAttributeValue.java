package dev.headroom.api;

import dev.headroom.item.AttributeValue;
import java.util.List;

/** A legacy condition of a write (facts §11.8). */
public record ExpectedAttributeValue(
        AttributeValue value,
        Boolean exists,
        ComparisonOperator comparisonOperator,
        List<AttributeValue> attributeValueList) {}
