package dev.headroom.database;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tokens of transactions done in the last ten minutes, each with its request: repeated, it does nothing; with another
 * request it is refused (facts §1.3). At most so many are kept that memory stays bounded; the oldest are forgotten first.
 */
final class IdempotencyTokens {
    private static final long LIFE_MILLIS = 600_000;
    private static final int MOST = 100_000;

    private final Map<String, Use> uses = new LinkedHashMap<>();

    private record Use(Object request, long completedMillis) {}

    /** Whether the request was done before under this token; null is no token. */
    boolean isReplay(String token, Object request, long nowMillis) {
        forget(nowMillis);
        Use use = token == null ? null : uses.get(token);
        if (use != null && !use.request().equals(request)) {
            throw new ServiceException(
                    ErrorType.IDEMPOTENT_PARAMETER_MISMATCH,
                    "The request uses the same client token as a previous, but non-identical request.");
        }
        return use != null;
    }

    /** Notes a request as done; its ten minutes run from the first time. */
    void completed(String token, Object request, long nowMillis) {
        if (token != null) {
            uses.putIfAbsent(token, new Use(request, nowMillis));
        }
    }

    private void forget(long nowMillis) {
        Iterator<Use> oldest = uses.values().iterator();
        while (oldest.hasNext()) {
            if (oldest.next().completedMillis() + LIFE_MILLIS > nowMillis && uses.size() <= MOST) {
                return;
            }
            oldest.remove();
        }
    }
}
