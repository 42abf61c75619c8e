package dev.headroom.api.control;

import dev.headroom.api.Named;

/** The encryption asked for (facts §8.8). */
public record SseSpecification(
        Boolean enabled,
        @Named("SSEType") SseType sseType,
        @Named("KMSMasterKeyId") String kmsMasterKeyId) {}
