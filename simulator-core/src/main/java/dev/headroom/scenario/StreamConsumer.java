package dev.headroom.scenario;

/** Someone who reads a table's stream. */
public sealed interface StreamConsumer permits LambdaConsumer, ApplicationConsumer {}
