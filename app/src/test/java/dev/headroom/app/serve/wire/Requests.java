package dev.headroom.app.serve.wire;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headroom.api.ServiceException;
import dev.headroom.item.AttributeNamesPool;
import java.nio.charset.StandardCharsets;

/** Reads requests for tests. */
final class Requests {
    private static final Shapes SHAPES = new Shapes();

    private Requests() {}

    static <Q extends Record> Q read(Class<Q> type, String json) {
        return read(type, json, Wording.TODAY);
    }

    static <Q extends Record> Q read(Class<Q> type, String json, Wording wording) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        RequestReader reader =
                new RequestReader(SHAPES.of(type), type.getPackageName().endsWith(".data"));
        return type.cast(reader.read(body, 0, body.length, wording, new AttributeNamesPool()));
    }

    static RequestReader reader(Class<? extends Record> type) {
        return new RequestReader(SHAPES.of(type), type.getPackageName().endsWith(".data"));
    }

    /** What the service says of a request that it refuses. */
    static ServiceException refusal(Class<? extends Record> type, String json, Wording wording) {
        return catchThrowableOfType(ServiceException.class, () -> read(type, json, wording));
    }

    static ServiceException refusal(Class<? extends Record> type, String json) {
        return refusal(type, json, Wording.TODAY);
    }

    /** A record as an answer has it. */
    static String write(Record record) {
        JsonOutput out = new JsonOutput();
        SHAPES.of(record.getClass()).write(out, record);
        return text(out);
    }

    static String error(ServiceException error) {
        JsonOutput out = new JsonOutput();
        new ErrorJson(SHAPES).write(out, error);
        return text(out);
    }

    static String text(JsonOutput out) {
        return new String(out.bytes().array(), 0, out.bytes().size(), StandardCharsets.UTF_8);
    }
}
