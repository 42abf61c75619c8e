package dev.headroom.api.control;

/** An answer without a body. */
public record EmptyResponse() {}
