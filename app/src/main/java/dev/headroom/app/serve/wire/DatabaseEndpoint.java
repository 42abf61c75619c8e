package dev.headroom.app.serve.wire;

import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;
import dev.headroom.app.serve.http.Endpoint;
import dev.headroom.database.Database;
import dev.headroom.database.TableMetrics;
import io.netty.buffer.ByteBuf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Answers requests from a database. They are read and answers written by all threads at a time; the database, which is
 * for one at a time, is locked only while it carries a request out.
 */
public final class DatabaseEndpoint implements Endpoint {
    private static final int OK = 200;

    private final Database database;
    private final Wording wording;
    private final Shapes shapes = new Shapes();
    private final ErrorJson errors = new ErrorJson(shapes);
    private final Map<String, Operation<?, ?>> operations = new HashMap<>();
    private final Map<String, RequestReader> readers = new ConcurrentHashMap<>();
    private final ThreadLocal<Workbench> workbenches = ThreadLocal.withInitial(Workbench::new);
    private final ReentrantLock lock = new ReentrantLock();

    /**
     * An endpoint for a database that nothing else uses.
     *
     * @param wording how constraints are told
     */
    public DatabaseEndpoint(Database database, Wording wording) {
        this.database = database;
        this.wording = wording;
        for (Operation<?, ?> operation : Operations.ALL) {
            operations.put(operation.target(), operation);
        }
    }

    @Override
    public boolean knows(String target) {
        return operations.containsKey(target);
    }

    @Override
    public int answer(String target, byte[] body, int offset, int length, ByteBuf answer) {
        Workbench workbench = workbenches.get();
        JsonOutput out = workbench.out();
        int status = OK;
        try {
            write(response(target, body, offset, length, workbench), out);
        } catch (ServiceException refused) {
            status = ErrorJson.status(refused.type());
            errors.write(out, refused);
        }
        answer.writeBytes(out.bytes().array(), 0, out.bytes().size());
        return status;
    }

    /** What the requests on each table came to so far. */
    public List<TableMetrics> metrics() {
        lock.lock();
        try {
            return database.metrics();
        } finally {
            lock.unlock();
        }
    }

    private Record response(String target, byte[] body, int offset, int length, Workbench workbench) {
        Operation<?, ?> operation = operations.get(target);
        if (operation == null) {
            throw new ServiceException(ErrorType.UNKNOWN_OPERATION, null);
        }
        Object request = reader(operation).read(body, offset, length, wording, workbench.names());
        lock.lock();
        try {
            return operation.execute(database, request);
        } finally {
            lock.unlock();
        }
    }

    /** Made when it is first needed, so that the server starts at once. */
    private RequestReader reader(Operation<?, ?> operation) {
        RequestReader known = readers.get(operation.target());
        return known != null
                ? known
                : readers.computeIfAbsent(
                        operation.target(),
                        target -> new RequestReader(shapes.of(operation.request()), operation.isOnItems()));
    }

    /** An answer without members has no body, not even an empty object. */
    private void write(Record response, JsonOutput out) {
        StructureShape shape = shapes.of(response.getClass());
        if (!shape.isEmpty()) {
            shape.write(out, response);
        }
    }
}
