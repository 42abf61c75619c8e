package dev.headroom.app.serve.http;

import dev.headroom.app.serve.http.Wire.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server over the fake endpoint, at a time that stands still. */
final class Served implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-21T05:40:09Z");
    private static final Duration LONG = Duration.ofMinutes(5);

    final FakeEndpoint endpoint = new FakeEndpoint();
    final Queue<Throwable> bugs = new ConcurrentLinkedQueue<>();
    final HttpServer server;

    Served() throws IOException {
        this(1000, LONG, LONG, Access.open());
    }

    Served(int maxConnections, Duration requestTime, Duration idleTime, Access access) throws IOException {
        HttpSettings settings =
                new HttpSettings("127.0.0.1", 0, 2, maxConnections, requestTime, idleTime, () -> NOW, 7);
        server = HttpServer.start(settings, endpoint, access, bugs::add);
    }

    static Served signedBy(Access access) throws IOException {
        return new Served(1000, LONG, LONG, access);
    }

    static Served withConnections(int most) throws IOException {
        return new Served(most, LONG, LONG, Access.open());
    }

    Wire connect() throws IOException {
        return new Wire(server.address());
    }

    /** The answer to a request on a connection of its own. */
    Response ask(byte... request) throws IOException {
        try (Wire wire = connect()) {
            return wire.send(request).read();
        }
    }

    Response ask(String request) throws IOException {
        try (Wire wire = connect()) {
            return wire.send(request).read();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
