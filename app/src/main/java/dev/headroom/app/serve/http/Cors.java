package dev.headroom.app.serve.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;

/**
 * What browsers need to let a page of another origin call: DynamoDB lets every page, and a preflight request gets back
 * the headers and the method that it asks for (dynalite's and Alternator's recordings).
 */
final class Cors {
    static final byte[] NONE = {};

    private static final String EVERY_ORIGIN = "Access-Control-Allow-Origin: *\r\n"
            + "Access-Control-Expose-Headers: x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date\r\n";
    private static final byte[] SIMPLE = Ascii.bytes(EVERY_ORIGIN);
    private static final String PREFLIGHT_SECONDS = "Access-Control-Max-Age: 172800\r\n";

    private Cors() {}

    static boolean isPreflight(HttpRequest request) {
        return request.method().equals(HttpMethod.OPTIONS) && request.headers().contains(HttpHeaderNames.ORIGIN);
    }

    static byte[] lines(HttpRequest request) {
        if (!request.headers().contains(HttpHeaderNames.ORIGIN)) {
            return NONE;
        }
        return isPreflight(request) ? preflight(request.headers()) : SIMPLE;
    }

    private static byte[] preflight(HttpHeaders asked) {
        return Ascii.bytes(EVERY_ORIGIN
                + echo("Access-Control-Allow-Headers", asked.get(HttpHeaderNames.ACCESS_CONTROL_REQUEST_HEADERS))
                + echo("Access-Control-Allow-Methods", asked.get(HttpHeaderNames.ACCESS_CONTROL_REQUEST_METHOD))
                + PREFLIGHT_SECONDS);
    }

    private static String echo(String name, String value) {
        return value == null ? "" : name + ": " + value + "\r\n";
    }
}
