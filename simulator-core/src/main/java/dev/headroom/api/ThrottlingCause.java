package dev.headroom.api;

/**
 * Why a request was throttled, and which table or index did it (facts §5.2).
 *
 * @param reason one of the sixteen codes
 * @param resource its ARN
 */
public record ThrottlingCause(String reason, String resource) {}
