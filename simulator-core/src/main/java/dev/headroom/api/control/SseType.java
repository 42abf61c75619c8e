package dev.headroom.api.control;

/** How a table is encrypted at rest (facts §8.8). */
public enum SseType {
    AES256,
    KMS
}
