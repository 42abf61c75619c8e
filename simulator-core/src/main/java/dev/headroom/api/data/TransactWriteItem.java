package dev.headroom.api.data;

/** An action of a TransactWriteItems: exactly one of the four. */
public record TransactWriteItem(ConditionCheck conditionCheck, Put put, Delete delete, Update update) {}
