package dev.headroom.app.serve.signature;

import java.util.List;

/**
 * What a signature covers.
 *
 * @param method such as {@code POST}
 * @param query what follows the {@code ?}, as it was sent; empty where nothing does
 * @param headers looks up headers by name
 * @param payloadHash SHA-256 of the body as it was sent, in lower-case hexadecimal digits
 */
public record SignedRequest(String method, String query, Headers headers, String payloadHash) {
    /** The headers of a request. */
    @FunctionalInterface
    public interface Headers {
        /** All values of a header, in the order sent; its name in any case. */
        List<String> all(String name);
    }

    /** The only value of a header or the first of several, or null. */
    String header(String name) {
        List<String> values = headers.all(name);
        return values.isEmpty() ? null : values.get(0);
    }
}
