package dev.headroom.app.serve.http;

import java.util.Locale;

/** The content types under which JSON may come; an answer has that of its request (dynalite's recordings). */
enum MediaType {
    /** What the SDKs send. */
    AMZ_JSON_1_0("application/x-amz-json-1.0"),
    /** DynamoDB itself does not take it; some clients of other services send it. */
    AMZ_JSON_1_1("application/x-amz-json-1.1"),
    JSON("application/json");

    private final String text;
    private final byte[] headerLine;

    MediaType(String text) {
        this.text = text;
        this.headerLine = Ascii.bytes("Content-Type: " + text + "\r\n");
    }

    byte[] headerLine() {
        return headerLine;
    }

    /** The type that a header names, whatever parameters follow it, or null where it is none of these. */
    static MediaType of(String header) {
        if (AMZ_JSON_1_0.text.equals(header)) {
            return AMZ_JSON_1_0;
        }
        if (header == null) {
            return null;
        }
        int parameters = header.indexOf(';');
        String named = (parameters < 0 ? header : header.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
        for (MediaType type : values()) {
            if (type.text.equals(named)) {
                return type;
            }
        }
        return null;
    }
}
