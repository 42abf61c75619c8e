package dev.headroom.conformance;

import dev.headroom.app.serve.http.Access;
import dev.headroom.app.serve.http.HttpServer;
import dev.headroom.app.serve.http.HttpSettings;
import dev.headroom.app.serve.wire.DatabaseEndpoint;
import dev.headroom.app.serve.wire.Wording;
import dev.headroom.database.Database;
import dev.headroom.database.DatabaseClock;
import dev.headroom.database.DatabaseSettings;
import dev.headroom.profiles.ScenarioDefaults;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.scenario.Generation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A database of its own behind HTTP; time passes in it only when it is told to. */
final class ServedDatabase implements AutoCloseable {
    private static final long SEED = 1;
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long BEGIN_MILLIS = 1_790_000_000_000L;

    private final AtomicLong nanos = new AtomicLong();
    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;

    ServedDatabase(Wording wording, boolean throttling) {
        try {
            server = HttpServer.start(
                    HttpSettings.of("127.0.0.1", 0, 1, 100, SEED),
                    new DatabaseEndpoint(new Database(settings(throttling), clock()), wording),
                    Access.open(),
                    bugs::add);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static DatabaseSettings settings(boolean throttling) {
        return new DatabaseSettings(
                "us-east-1",
                "000000000000",
                Generation.CURRENT,
                ScenarioDefaults.assumptions(),
                throttling,
                false,
                SEED,
                TimeSpan.ofSeconds(1));
    }

    private DatabaseClock clock() {
        return new DatabaseClock() {
            @Override
            public long nanos() {
                return nanos.get();
            }

            @Override
            public long epochMillis() {
                return BEGIN_MILLIS + nanos.get() / 1_000_000;
            }
        };
    }

    void pass(long seconds) {
        nanos.addAndGet(seconds * NANOS_PER_SECOND);
    }

    /** What the server met that should never be. */
    List<Throwable> bugs() {
        return bugs;
    }

    /** The status and the JSON of the answer to a request of any operation. */
    HttpResponse<String> ask(String operation, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.address().getPort()))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", target(operation))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String target(String operation) {
        boolean ofStreams =
                operation.contains("Stream") || operation.contains("Shard") || operation.endsWith("Records");
        return (ofStreams ? "DynamoDBStreams_20120810." : "DynamoDB_20120810.") + operation;
    }

    @Override
    public void close() {
        server.close();
    }
}
