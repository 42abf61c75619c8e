package dev.headroom.client;

/** Why an attempt failed, as far as it may be repeated (facts §10.5). */
public enum Failure {
    /** The service had no capacity for it. */
    THROTTLED,
    /** A server error, or no answer in time: it may go better the next time. */
    TRANSIENT
}
