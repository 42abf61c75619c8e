package dev.headroom.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server behind one keep-alive socket, with one request at a time. */
final class SocketEngine implements Engine {
    private static final Pattern COUNT = Pattern.compile("\"Count\":(\\d+)");
    private static final Pattern LAST_KEY = Pattern.compile("\"LastEvaluatedKey\":(\\{(?:[^{}]|\\{[^{}]*})*})");

    private static final Pattern ACTIVE = Pattern.compile("\"TableStatus\":\\s*\"ACTIVE\"");

    private final Connection connection;
    private final Json json;
    private String scanStart;

    SocketEngine(URI endpoint, Dataset data) throws IOException {
        connection = new Connection(endpoint);
        json = new Json(data);
    }

    @Override
    public void createTable() throws FailedRequest {
        ask("CreateTable", json.createTable());
        do {
            ask("DescribeTable", json.describeTable());
        } while (!ACTIVE.matcher(connection.body()).find());
    }

    @Override
    public int get(Key key) throws FailedRequest {
        return ask("GetItem", json.get(key));
    }

    @Override
    public int put(Key key) throws FailedRequest {
        return ask("PutItem", json.put(key));
    }

    @Override
    public int update(Key key) throws FailedRequest {
        return ask("UpdateItem", json.update(key));
    }

    @Override
    public int query(Key key) throws FailedRequest {
        return ask("Query", json.query(key));
    }

    @Override
    public int batchWrite(List<Key> keys) throws FailedRequest {
        ask("BatchWriteItem", json.batchWrite(keys));
        if (connection.body().contains("PutRequest")) {
            throw new FailedRequest("left items unprocessed");
        }
        return 1;
    }

    @Override
    public int transact(List<Key> keys) throws FailedRequest {
        return ask("TransactWriteItems", json.transact(keys));
    }

    @Override
    public int scanPage() throws FailedRequest {
        ask("Scan", json.scan(scanStart));
        String page = connection.body();
        // Behind the items, or before them: their own values hold neither brace nor quote.
        Matcher last = LAST_KEY.matcher(page);
        scanStart = last.find() ? last.group(1) : null;
        Matcher count = COUNT.matcher(page);
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }

    private int ask(String operation, byte[] request) throws FailedRequest {
        try {
            connection.send(operation, request);
            if (connection.receive() != 200) {
                throw new FailedRequest(operation + ": " + connection.body());
            }
            return 1;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
