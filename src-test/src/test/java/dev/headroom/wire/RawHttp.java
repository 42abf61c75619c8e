package dev.headroom.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One request of any bytes on a connection of its own, and the status of what comes back. */
final class RawHttp {
    /** What {@link #send} returns when the server closed the connection without an answer. */
    static final int CLOSED = 0;

    private static final int TIMEOUT_MILLIS = 20_000;

    private final URI endpoint;

    RawHttp(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** The head of a well-formed request with that length announced. */
    String head(String operation, long length) {
        return "POST / HTTP/1.1\r\nHost: " + endpoint.getAuthority()
                + "\r\nContent-Type: application/x-amz-json-1.0\r\nX-Amz-Date: 20260101T000000Z\r\n"
                + "Authorization: AWS4-HMAC-SHA256 Credential=fuzz/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0\r\n"
                + "X-Amz-Target: DynamoDB_20120810." + operation + "\r\nContent-Length: " + length
                + "\r\nConnection: close\r\n\r\n";
    }

    /** A well-formed request's answer. */
    Answer ask(String operation, byte[] body) throws IOException {
        return send(head(operation, body.length), body);
    }

    /** Sends these bytes, ends the sending, and reads to the end; fails by a time-out where the server hangs. */
    Answer send(String head, byte[] body) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(endpoint.getHost(), endpoint.getPort()), TIMEOUT_MILLIS);
            try {
                socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().write(body);
                socket.shutdownOutput();
            } catch (IOException closedEarly) {
                // A server may answer and close before it has read all: its answer is what counts.
                return readAnswer(socket);
            }
            return readAnswer(socket);
        }
    }

    private static Answer readAnswer(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(socket.getInputStream())) {
            in.transferTo(all);
        } catch (SocketTimeoutException hanging) {
            throw hanging;
        } catch (IOException reset) {
            // What came before the reset still counts.
            return Answer.of(all.toString(StandardCharsets.UTF_8));
        }
        return Answer.of(all.toString(StandardCharsets.UTF_8));
    }

    /** A status, or {@link #CLOSED}, and all that came with it. */
    record Answer(int status, String text) {
        private static Answer of(String text) {
            boolean http = text.startsWith("HTTP/1.") && text.length() > 12;
            return new Answer(http ? Integer.parseInt(text.substring(9, 12)) : CLOSED, text);
        }
    }
}
