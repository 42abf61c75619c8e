package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * A member of a structure.
 *
 * @param index which component of the record it is
 * @param component the component's name
 * @param name its name on the wire
 * @param encodedName the same as an answer has it, with quotation marks and colon
 * @param shape how its values stand on the wire
 * @param constraints what its values must satisfy
 * @param accessor takes it from a record
 */
record Member(
        int index,
        String component,
        String name,
        byte[] encodedName,
        Shape shape,
        Constraints constraints,
        Method accessor) {

    Object read(Reading in, JsonToken first) throws IOException {
        Object value = shape.read(in, first, Place.MEMBER);
        if (value != null && !constraints.allow(value)) {
            in.breakConstraint();
        }
        return value;
    }

    /** Its value in a record, or null. */
    Object of(Object record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("cannot read " + component, impossible);
        }
    }
}
