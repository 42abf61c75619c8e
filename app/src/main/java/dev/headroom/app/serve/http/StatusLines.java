package dev.headroom.app.serve.http;

import io.netty.handler.codec.http.HttpResponseStatus;

/** First lines of answers; the common one is ready made. */
final class StatusLines {
    private static final byte[] OK = line(200);
    private static final byte[] BAD_REQUEST = line(400);

    byte[] of(int status) {
        return switch (status) {
            case 200 -> OK;
            case 400 -> BAD_REQUEST;
            default -> line(status);
        };
    }

    private static byte[] line(int status) {
        return Ascii.bytes("HTTP/1.1 " + HttpResponseStatus.valueOf(status) + "\r\n");
    }
}
