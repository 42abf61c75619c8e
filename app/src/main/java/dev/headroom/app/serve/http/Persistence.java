package dev.headroom.app.serve.http;

import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;

/** Whether a connection stays open after an answer, and how that is said. */
enum Persistence {
    /** Stays open, as goes without saying since HTTP/1.1. */
    KEPT(""),
    /** Stays open, which a client of HTTP/1.0 has asked for and must be told. */
    KEPT_AS_ASKED("Connection: keep-alive\r\n"),
    CLOSED("Connection: close\r\n");

    private final byte[] headerLine;

    Persistence(String headerLine) {
        this.headerLine = Ascii.bytes(headerLine);
    }

    static Persistence after(HttpRequest request) {
        if (!HttpUtil.isKeepAlive(request)) {
            return CLOSED;
        }
        return request.protocolVersion().compareTo(HttpVersion.HTTP_1_1) < 0 ? KEPT_AS_ASKED : KEPT;
    }

    byte[] headerLine() {
        return headerLine;
    }
}
