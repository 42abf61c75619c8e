package dev.headroom.app.serve.signature;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The one form of a request that both sides can write down alike and sign. The path is always {@code /}: DynamoDB has
 * no other.
 */
final class CanonicalRequest {
    private static final String UNRESERVED = "-._~";

    private CanonicalRequest() {}

    /**
     * Writes it down.
     *
     * @param signedHeaders names with semicolons between, as the client gives them
     */
    static String of(SignedRequest request, String signedHeaders) {
        return String.join(
                "\n",
                request.method(),
                "/",
                query(request.query()),
                headers(request, signedHeaders),
                signedHeaders,
                request.payloadHash());
    }

    /** Sorted by name, then value, both as encoded; the signature itself is not signed. */
    static String query(String raw) {
        return QueryParameter.parse(raw).stream()
                .filter(parameter -> !parameter.name().equals("X-Amz-Signature"))
                .map(parameter -> List.of(encode(parameter.name()), encode(parameter.value())))
                .sorted(Comparator.comparing((List<String> pair) -> pair.get(0)).thenComparing(pair -> pair.get(1)))
                .map(pair -> String.join("=", pair))
                .collect(Collectors.joining("&"));
    }

    private static String headers(SignedRequest request, String signedHeaders) {
        return Arrays.stream(signedHeaders.split(";", -1))
                .map(name -> name.toLowerCase(Locale.ROOT) + ":" + values(request, name) + "\n")
                .collect(Collectors.joining());
    }

    /** All values in the order sent, each trimmed and with single spaces. */
    private static String values(SignedRequest request, String name) {
        return request.headers().all(name).stream()
                .map(value -> value.strip().replaceAll(" +", " "))
                .collect(Collectors.joining(","));
    }

    private static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte one : Digests.utf8(text)) {
            if (isUnreserved((char) (one & 0xff))) {
                encoded.append((char) one);
            } else {
                encoded.append('%').append(Digests.hex(new byte[] {one}).toUpperCase(Locale.ROOT));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(char one) {
        return one >= 'A' && one <= 'Z'
                || one >= 'a' && one <= 'z'
                || one >= '0' && one <= '9'
                || UNRESERVED.indexOf(one) >= 0;
    }
}
