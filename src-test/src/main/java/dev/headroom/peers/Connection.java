package dev.headroom.peers;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * A keep-alive connection that speaks as much HTTP/1.1 as the engines need. Requests may be sent ahead of their answers,
 * which come in the same order.
 */
final class Connection implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 60_000;
    private static final String CREDENTIAL = "Credential=peers/20260101/us-east-1/dynamodb/aws4_request";

    private final Socket socket = new Socket();
    private final InputStream in;
    private final OutputStream out;
    private final String fixed;
    private final byte[] line = new byte[8_192];
    private byte[] body = new byte[1 << 16];
    private int length;

    Connection(URI endpoint) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(new InetSocketAddress(endpoint.getHost(), endpoint.getPort()), TIMEOUT_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
        fixed = " HTTP/1.1\r\nHost: " + endpoint.getAuthority()
                + "\r\nContent-Type: application/x-amz-json-1.0\r\nX-Amz-Date: 20260101T000000Z"
                + "\r\nAuthorization: AWS4-HMAC-SHA256 " + CREDENTIAL + ", SignedHeaders=host, Signature=0"
                + "\r\nX-Amz-Target: DynamoDB_20120810.";
    }

    /** Sends one request, in one write. */
    void send(String operation, byte[] json) throws IOException {
        byte[] head = ("POST /" + fixed + operation + "\r\nContent-Length: " + json.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[head.length + json.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(json, 0, whole, head.length, json.length);
        out.write(whole);
    }

    /** Reads the oldest outstanding answer and returns its status; {@link #body} then holds what it says. */
    int receive() throws IOException {
        String statusLine = readLine();
        int status = Integer.parseInt(statusLine.substring(9, 12));
        int announced = 0;
        boolean chunked = false;
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                announced = Integer.parseInt(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.endsWith("chunked");
            }
        }
        length = 0;
        if (chunked) {
            readChunks();
        } else {
            readBody(announced);
        }
        return status;
    }

    /** The answer last received. */
    String body() {
        return new String(body, 0, length, StandardCharsets.UTF_8);
    }

    private void readChunks() throws IOException {
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            readBody(size);
            readLine();
        }
        readLine();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(readLine().strip(), 16);
    }

    private void readBody(int count) throws IOException {
        if (length + count > body.length) {
            body = Arrays.copyOf(body, Math.max(length + count, 2 * body.length));
        }
        if (in.readNBytes(body, length, count) < count) {
            throw new EOFException("the server closed the connection within an answer");
        }
        length += count;
    }

    private String readLine() throws IOException {
        int end = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || end == line.length) {
                throw new EOFException("the server closed the connection, or sent no HTTP");
            }
            line[end++] = (byte) next;
        }
        return new String(line, 0, end > 0 && line[end - 1] == '\r' ? end - 1 : end, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
