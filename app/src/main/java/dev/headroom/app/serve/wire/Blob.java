package dev.headroom.app.serve.wire;

import java.util.Base64;

/** Base64 as strictly as the service takes it (facts §11.9; verified by dynalite's tests). */
final class Blob {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int QUANTUM = 4;

    private Blob() {}

    static byte[] decode(String text) {
        if (text.length() % QUANTUM != 0) {
            throw WrongType.of("Base64 encoded length is expected a multiple of 4 bytes but found: " + text.length());
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            requireNothingLost(text);
            return bytes;
        } catch (IllegalArgumentException wrong) {
            throw WrongType.of(problem(text));
        }
    }

    /** What the last digit says beyond the last byte must be zero. */
    private static void requireNothingLost(String text) {
        int lost = text.endsWith("==") ? 0xF : text.endsWith("=") ? 0x3 : 0;
        if (lost != 0 && (DIGITS.indexOf(text.charAt(text.indexOf('=') - 1)) & lost) != 0) {
            throw new IllegalArgumentException("bits are lost");
        }
    }

    private static String problem(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '=' && DIGITS.indexOf(text.charAt(i)) < 0) {
                return "Invalid Base64 character: '" + text.charAt(i) + "'";
            }
        }
        return "Invalid last non-pad Base64 character dectected"; // the misspelling is the service's
    }
}
