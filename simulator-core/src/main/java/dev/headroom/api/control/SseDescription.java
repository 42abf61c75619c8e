package dev.headroom.api.control;

import dev.headroom.api.Named;

/** The encryption in force. */
public record SseDescription(
        String status,
        @Named("SSEType") SseType sseType,
        @Named("KMSMasterKeyArn") String kmsMasterKeyArn) {}
