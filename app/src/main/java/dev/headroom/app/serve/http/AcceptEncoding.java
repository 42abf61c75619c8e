package dev.headroom.app.serve.http;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which packing a client likes best, read from its {@code Accept-Encoding} as generously as DynamoDB reads it: of
 * several likes for one coding the highest counts, an ill-formed like is a full one, and not packing is never preferred
 * (Alternator's recordings).
 */
final class AcceptEncoding {
    private static final String REST = "*";

    private final Map<ContentCoding, Double> likes = new EnumMap<>(ContentCoding.class);
    private ContentCoding best;
    private double bestLike;
    private double likeOfRest;

    private AcceptEncoding() {}

    /**
     * The best of them, or null for none.
     *
     * @param header its value, or null
     */
    static ContentCoding choose(String header) {
        if (header == null || header.isEmpty()) {
            return null;
        }
        AcceptEncoding read = new AcceptEncoding();
        for (String entry : header.split(",", -1)) {
            read.add(entry.toLowerCase(Locale.ROOT));
        }
        return read.chosen();
    }

    private void add(String entry) {
        String[] parts = entry.split(";", -1);
        double like = like(parts);
        String token = parts[0].strip();
        ContentCoding coding = ContentCoding.of(token);
        if (token.equals(REST)) {
            likeOfRest = like;
        } else if (coding != null) {
            likes.merge(coding, like, Math::max);
            if (like > bestLike) {
                best = coding;
                bestLike = like;
            }
        }
    }

    /** What a star stands for is chosen only if it is liked better than what is named. */
    private ContentCoding chosen() {
        if (likeOfRest > bestLike) {
            for (ContentCoding coding : ContentCoding.values()) {
                if (!likes.containsKey(coding)) {
                    return coding;
                }
            }
        }
        return best;
    }

    /** From 0, not at all, to 1; the first {@code q} counts. */
    private static double like(String... parts) {
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            if (pair.length == 2 && pair[0].strip().equals("q")) {
                return like(pair[1].strip());
            }
        }
        return 1;
    }

    private static double like(String number) {
        try {
            return Math.max(0, Math.min(1, Double.parseDouble(number)));
        } catch (NumberFormatException illFormed) {
            return 1;
        }
    }
}
