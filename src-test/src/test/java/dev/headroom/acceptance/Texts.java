package dev.headroom.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that tests read. */
final class Texts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Texts() {}

    /** A file beside the tests. */
    static String resource(String name) {
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One JSON value and nothing behind it. */
    static JsonNode json(String text) {
        try (var parser = JSON.createParser(text)) {
            JsonNode value = parser.readValueAsTree();
            if (parser.nextToken() != null) {
                throw new AssertionError("more than one JSON value: " + text);
            }
            return value;
        } catch (IOException broken) {
            throw new AssertionError("not JSON: " + text, broken);
        }
    }

    /** The run in the bytes of a result.json. */
    static JsonNode runOf(byte[] result) {
        return json(new String(result, StandardCharsets.UTF_8)).path("run");
    }
}
