package dev.headroom.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import org.HdrHistogram.Histogram;

/** Keeps several requests in flight on one connection. */
final class Pipelined implements Client {
    /** Requests in flight. */
    static final int DEPTH = 16;

    private final Connection connection;
    private final Json json;
    private final Operation operation;
    private final RandomKeys keys;
    private final Deque<Long> sent = new ArrayDeque<>();

    Pipelined(URI endpoint, Dataset data, Operation operation, RandomKeys keys) throws IOException {
        this.connection = new Connection(endpoint);
        this.json = new Json(data);
        this.operation = operation;
        this.keys = keys;
    }

    /** Whether requests of this kind do not wait for one another: a scan's next page needs the last one's end. */
    static boolean suits(Operation operation) {
        return operation != Operation.SCAN;
    }

    @Override
    public int step(Histogram nanoseconds) throws FailedRequest {
        try {
            while (sent.size() < DEPTH) {
                connection.send(operation.target(), request());
                sent.add(System.nanoTime());
            }
            int status = connection.receive();
            nanoseconds.recordValue(System.nanoTime() - sent.remove());
            if (status != 200) {
                throw new FailedRequest(operation.target() + ": " + connection.body());
            }
            return 1;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] request() {
        return switch (operation) {
            case GET -> json.get(keys.next());
            case PUT -> json.put(keys.next());
            case UPDATE -> json.update(keys.next());
            case QUERY -> json.query(keys.next());
            case BATCH -> json.batchWrite(keys.distinct(Dataset.BATCH));
            case TRANSACT -> json.transact(keys.distinct(Dataset.ACTIONS));
            case SCAN -> throw new IllegalStateException("a scan's pages follow one another");
        };
    }

    @Override
    public void close() {
        try {
            while (!sent.isEmpty()) {
                connection.receive();
                sent.remove();
            }
            connection.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
