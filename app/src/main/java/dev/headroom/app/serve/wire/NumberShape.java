package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * A number. Integers lose what stands behind the point, as in the service; what is too large becomes the largest (an
 * assumption).
 */
enum NumberShape implements Shape {
    INTEGER("Integer") {
        @Override
        Object of(JsonParser json) throws IOException {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, integral(json)));
        }

        @Override
        public void write(JsonOutput out, Object value) {
            out.writeInteger((Integer) value);
        }
    },
    LONG("Long") {
        @Override
        Object of(JsonParser json) throws IOException {
            return integral(json);
        }

        @Override
        public void write(JsonOutput out, Object value) {
            out.writeInteger((Long) value);
        }
    },
    DOUBLE("Double") {
        @Override
        Object of(JsonParser json) throws IOException {
            return json.getDoubleValue();
        }

        @Override
        public void write(JsonOutput out, Object value) {
            out.writeDecimal((Double) value);
        }
    };

    private final String javaType;

    NumberShape(String javaType) {
        this.javaType = javaType;
    }

    abstract Object of(JsonParser json) throws IOException;

    @Override
    public Object read(Reading in, JsonToken first, Place place) throws IOException {
        if (first != JsonToken.VALUE_NUMBER_INT && first != JsonToken.VALUE_NUMBER_FLOAT) {
            throw WrongType.scalar(first, javaType);
        }
        return of(in.json());
    }

    private static long integral(JsonParser json) throws IOException {
        return switch (json.getNumberType()) {
            case INT, LONG -> json.getLongValue();
            default -> (long) json.getDoubleValue();
        };
    }
}
