package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** How values of one type stand on the wire. Shared by all threads. */
interface Shape {
    /**
     * Reads a value. The parser stands at its first token, which is not a null, and afterwards at its last.
     *
     * @throws dev.headroom.api.ServiceException where the JSON is of another type
     * @throws IOException where it is no JSON
     */
    Object read(Reading in, JsonToken first, Place place) throws IOException;

    /** Writes a value, which is not null. */
    void write(JsonOutput out, Object value);

    /**
     * Says what breaks a constraint within a value of the right type.
     *
     * @param plain the value as {@link PlainJson} has it, not null
     * @param found takes what breaks one
     */
    default void judge(Object plain, Path path, Findings found) {}

    /** A value of the right type as the service repeats it in messages. */
    default String echo(Object plain) {
        return String.valueOf(plain);
    }
}
