package dev.headroom.database;

import dev.headroom.api.control.StreamSpecification;

/** What a request may say of a stream (facts §11.10). */
final class StreamRules {
    private StreamRules() {}

    static void requireForNewTable(StreamSpecification stream) {
        if (stream == null) {
            return;
        }
        if (stream.streamEnabled() && stream.streamViewType() == null) {
            throw Invalid.values("Table is being created with a stream enabled, UpdateViewType is required");
        }
        if (!stream.streamEnabled() && stream.streamViewType() != null) {
            throw Invalid.values(
                    "Table is being created with a stream disabled, UpdateViewType should not be specified");
        }
    }

    static void requireForUpdate(StreamSpecification stream) {
        if (stream.streamEnabled() && stream.streamViewType() == null) {
            throw Invalid.values("If stream is being enabled then UpdateViewType is required");
        }
        if (!stream.streamEnabled() && stream.streamViewType() != null) {
            throw Invalid.values("If stream is being disabled, then UpdateViewType must not be specified");
        }
    }
}
