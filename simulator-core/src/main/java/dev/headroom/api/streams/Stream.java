package dev.headroom.api.streams;

/** A stream, as a list names it. */
public record Stream(String streamArn, String tableName, String streamLabel) {}
