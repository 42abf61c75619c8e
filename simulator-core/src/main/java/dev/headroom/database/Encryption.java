package dev.headroom.database;

import dev.headroom.api.control.SseDescription;
import dev.headroom.api.control.SseSpecification;
import dev.headroom.api.control.SseType;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The encryption at rest that a request asks for, as descriptions tell of it (facts §11.10). Nothing is encrypted, and no
 * key is looked up: what is not an ARN gets one made from it.
 */
final class Encryption {
    private static final String AWS_MANAGED = "alias/aws/dynamodb";

    private final DatabaseSettings settings;

    Encryption(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** Null for a table that is encrypted with the service's own key, as all are by default. */
    SseDescription description(SseSpecification wanted) {
        if (wanted == null || !isEnabled(wanted)) {
            return null;
        }
        return new SseDescription("ENABLED", SseType.KMS, arnOf(wanted.kmsMasterKeyId()));
    }

    static void require(SseSpecification wanted) {
        if (wanted.sseType() == SseType.AES256) {
            throw Invalid.values("SSEType AES256 is not supported");
        }
        if (Boolean.FALSE.equals(wanted.enabled()) && wanted.sseType() != null) {
            throw Invalid.values("SSEType can not be specified if Enabled is false");
        }
        if (Boolean.FALSE.equals(wanted.enabled()) && wanted.kmsMasterKeyId() != null) {
            throw Invalid.values("KMSMasterKeyId can not be specified if Enabled is false");
        }
        if (wanted.kmsMasterKeyId() != null && wanted.sseType() == null) {
            throw Invalid.values("SSEType KMS is required if KMSMasterKeyId is specified");
        }
    }

    /** An empty specification means none; a type alone switches encryption on. */
    static boolean isEnabled(SseSpecification wanted) {
        return Boolean.TRUE.equals(wanted.enabled()) || (wanted.enabled() == null && wanted.sseType() != null);
    }

    private String arnOf(String keyId) {
        if (keyId != null && keyId.startsWith("arn:")) {
            return keyId;
        }
        String named = keyId == null ? AWS_MANAGED : keyId;
        String key = named.startsWith("alias/")
                ? UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString()
                : named;
        return "arn:aws:kms:" + settings.region() + ":" + settings.accountId() + ":key/" + key;
    }
}
