package dev.headroom.quota;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the service writes them into its messages: each quota has a format of its own. */
final class QuotaText {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy 'at' h:mm:ss a", Locale.US);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss 'UTC' yyyy", Locale.US);

    private QuotaText() {}

    /** {@code Friday, October 9, 2026 at 12:21:34 AM Coordinated Universal Time}. */
    static String inFull(long millis) {
        return LONG.format(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC)) + " Coordinated Universal Time";
    }

    /** {@code Fri Sep 18 09:01:50 UTC 2026}. */
    static String inShort(long millis) {
        return SHORT.format(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC));
    }
}
