package dev.headroom.app.serve.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A client that sends bytes as it is told, and reads answers one by one. */
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final InputStream in;

    Wire(InetSocketAddress address) throws IOException {
        socket = new Socket(address.getAddress(), address.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
    }

    /** An answer as it came. */
    record Response(int status, Map<String, String> headers, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return headers.get(name);
        }
    }

    /** A call with the headers that are always there; {@code headers} are whole lines. */
    static byte[] call(String operation, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder("POST / HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-amz-json-1.0\r\n"
                + "X-Amz-Target: DynamoDB_20120810." + operation + "\r\n"
                + "Content-Length: " + body.length + "\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return joined(head.append("\r\n").toString(), body);
    }

    static byte[] call(String operation, String body, String... headers) {
        return call(operation, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    static byte[] joined(String head, byte[] body) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    Wire send(byte... bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    Wire send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Ends our direction, as a client does that has no more to ask. */
    Wire finish() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    Response read() throws IOException {
        String[] lines = head().split("\r\n");
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] pair = lines[i].split(": ", 2);
            headers.put(pair[0].toLowerCase(Locale.ROOT), pair[1]);
        }
        int status = Integer.parseInt(lines[0].split(" ")[1]);
        int length = status == 100 ? 0 : Integer.parseInt(headers.get("content-length"));
        return new Response(status, headers, in.readNBytes(length));
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || head.lastIndexOf("\r\n\r\n") != head.length() - 4) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("closed after '" + head + "'");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** Whether the server hangs up without saying more. */
    boolean isClosed() throws IOException {
        try {
            return in.read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    /** Reads all that comes until the server hangs up. */
    byte[] rest() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (SocketException reset) {
            // The server hung up while we were sending, as it may.
            return all.toByteArray();
        }
        return all.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
