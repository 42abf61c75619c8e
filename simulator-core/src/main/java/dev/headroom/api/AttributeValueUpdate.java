package dev.headroom.api;

import dev.headroom.item.AttributeValue;

/** A legacy update of an attribute; without an action it is PUT (facts §11.8). */
public record AttributeValueUpdate(AttributeValue value, AttributeAction action) {}
