package dev.headroom.wire;

import dev.headroom.app.serve.EndpointFactory.Opened;
import dev.headroom.app.serve.MemoryDatabase;
import dev.headroom.app.serve.ServeSettings;
import dev.headroom.app.serve.http.Access;
import dev.headroom.app.serve.http.HttpServer;
import dev.headroom.app.serve.http.HttpSettings;
import dev.headroom.scenario.Generation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** What {@code headroom serve} runs, in this process and on a free port, as it is without options. */
final class OwnServer {
    private static final int THREADS = 2;
    private static final int MAX_CONNECTIONS = 1_000;
    private static final long SEED = 1;

    private static OwnServer running;

    private final HttpServer server;
    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();

    private OwnServer() throws IOException {
        Opened opened = new MemoryDatabase()
                .open(new ServeSettings(Optional.empty(), Generation.CURRENT, "us-east-1", 1, true, false, SEED));
        server = HttpServer.start(
                HttpSettings.of("127.0.0.1", 0, THREADS, MAX_CONNECTIONS, SEED),
                opened.endpoint(),
                Access.open(),
                bugs::add);
    }

    /** The one server of all tours; it ends with this process. */
    static synchronized OwnServer running() {
        if (running == null) {
            try {
                running = new OwnServer();
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
        return running;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.address().getPort());
    }

    /** What the server has told of itself that should never be, so far. */
    List<Throwable> bugs() {
        return bugs;
    }
}
