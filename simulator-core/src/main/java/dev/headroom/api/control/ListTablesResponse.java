package dev.headroom.api.control;

import java.util.List;

/** Names, in order. */
public record ListTablesResponse(List<String> tableNames, String lastEvaluatedTableName) {}
