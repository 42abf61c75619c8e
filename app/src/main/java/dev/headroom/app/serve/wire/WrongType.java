package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonToken;
import dev.headroom.api.ErrorType;
import dev.headroom.api.ServiceException;

/** The service's words for JSON of another type than the member's (facts §11.9; verified by dynalite's tests). */
final class WrongType {
    private static final String MODEL = "com.amazonaws.dynamodb.v20120810.";

    private WrongType() {}

    /** No JSON at all, or JSON beyond all bounds; the service says nothing more. */
    static ServiceException malformed() {
        return new ServiceException(ErrorType.SERIALIZATION, null);
    }

    static ServiceException of(String message) {
        return new ServiceException(ErrorType.SERIALIZATION, message);
    }

    /**
     * Something else than a scalar.
     *
     * @param javaType such as {@code String}
     */
    static ServiceException scalar(JsonToken found, String javaType) {
        if (found == JsonToken.START_OBJECT || found == JsonToken.START_ARRAY) {
            return notScalar(found, "java.lang." + javaType);
        }
        return of(name(found) + " cannot be converted to " + javaType);
    }

    /** Something else than bytes. */
    static ServiceException blob(JsonToken found) {
        return found == JsonToken.START_OBJECT || found == JsonToken.START_ARRAY
                ? notScalar(found, "java.nio.ByteBuffer")
                : of("only base-64-encoded strings are convertible to bytes");
    }

    /** Something else than a list. */
    static ServiceException list(JsonToken found, Place place) {
        return found == JsonToken.START_OBJECT
                ? of("Start of structure or map found where not expected")
                : scalarForContainer(place);
    }

    /**
     * Something else than a map.
     *
     * @param entryType what it holds, such as {@code AttributeValue}
     */
    static ServiceException map(JsonToken found, Place place, String entryType) {
        return found == JsonToken.START_ARRAY
                ? of("Unrecognized collection type java.util.Map<java.lang.String, " + entryType + ">")
                : scalarForContainer(place);
    }

    /**
     * Something else than a structure.
     *
     * @param name the structure's, such as {@code KeySchemaElement}
     */
    static ServiceException structure(JsonToken found, Place place, String name) {
        if (place == Place.REQUEST) {
            return malformed();
        }
        return found == JsonToken.START_ARRAY
                ? of("Unrecognized collection type class " + MODEL + name)
                : scalarForContainer(place);
    }

    /** A type of the service's model, by its full name. */
    static String modelled(String name) {
        return MODEL + name;
    }

    private static ServiceException notScalar(JsonToken found, String javaClass) {
        return found == JsonToken.START_OBJECT
                ? of("Start of structure or map found where not expected")
                : of("Unrecognized collection type class " + javaClass);
    }

    /** Where a list or map holds the container, the service shows a fault of its own (an assumption: this says the same). */
    private static ServiceException scalarForContainer(Place place) {
        return of(place == Place.MEMBER ? "Unexpected field type" : "Unexpected value type in payload");
    }

    private static String name(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT -> "NUMBER_VALUE";
            case VALUE_NUMBER_FLOAT -> "DECIMAL_VALUE";
            case VALUE_TRUE -> "TRUE_VALUE";
            case VALUE_FALSE -> "FALSE_VALUE";
            default -> "STRING_VALUE";
        };
    }
}
