package dev.headroom.app.serve.signature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One parameter of a query, percent signs decoded.
 *
 * @param name as it is meant
 * @param value empty where the query gives none
 */
record QueryParameter(String name, String value) {
    /** The parameters in the order sent. A percent sign that begins no code stands for itself. */
    static List<QueryParameter> parse(String query) {
        List<QueryParameter> parameters = new ArrayList<>();
        for (String part : query.split("&", -1)) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                String value = equals < 0 ? "" : part.substring(equals + 1);
                parameters.add(new QueryParameter(decode(name), decode(value)));
            }
        }
        return parameters;
    }

    private static String decode(String encoded) {
        byte[] bytes = Digests.utf8(encoded);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int code = bytes[i] == '%' && i + 2 < bytes.length ? code(bytes[i + 1], bytes[i + 2]) : -1;
            decoded.write(code < 0 ? bytes[i] : code);
            i += code < 0 ? 0 : 2;
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    private static int code(byte high, byte low) {
        int upper = Character.digit(high, 16);
        int lower = Character.digit(low, 16);
        return upper < 0 || lower < 0 ? -1 : upper << 4 | lower;
    }
}
