package dev.headroom.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headroom.app.serve.wire.Wording;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every script, from its first request to its last, each on a database of its own with the tables of {@code tables.txt}. */
class ScriptsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SERVICE = "com.amazon.coral.service#";
    private static final Map<String, String> PREFIXES = Map.of(
            "ValidationException", "com.amazon.coral.validate#",
            "SerializationException", SERVICE,
            "UnknownOperationException", SERVICE,
            "AccessDeniedException", SERVICE,
            "ThrottlingException", "com.amazon.coral.availability#");
    /** Those whose message is called {@code Message}. */
    private static final Set<String> CAPITAL =
            Set.of("SerializationException", "TransactionCanceledException", "IdempotentParameterMismatchException");

    private static final List<ServedDatabase> OPEN = new ArrayList<>();

    @TestFactory
    Stream<DynamicContainer> answersAsTheServiceDoes() {
        return Stream.of(
                        "structure",
                        "older-wording",
                        "values",
                        "keys",
                        "sizes",
                        "expressions",
                        "updates",
                        "legacy",
                        "pages",
                        "batches",
                        "transactions",
                        "charges",
                        "throttling",
                        "tables",
                        "indexes",
                        "partiql")
                .map(ScriptsTest::script);
    }

    private static DynamicContainer script(String name) {
        ServedDatabase database = new ServedDatabase(
                name.startsWith("older") ? Wording.OLDER : Wording.TODAY, name.startsWith("throttl"));
        OPEN.add(database);
        List<Script.Step> steps = new ArrayList<>(Script.read("setup.txt"));
        steps.addAll(Script.read(name + ".txt"));
        return DynamicContainer.dynamicContainer(
                name,
                steps.stream()
                        .map(step -> DynamicTest.dynamicTest(name + ":" + step.title(), () -> take(database, step))));
    }

    @AfterAll
    static void close() {
        OPEN.forEach(ServedDatabase::close);
        assertThat(OPEN).flatMap(ServedDatabase::bugs).isEmpty();
    }

    static void take(ServedDatabase database, Script.Step step) throws IOException, InterruptedException {
        if ("wait".equals(step.operation())) {
            database.pass(Long.parseLong(step.body()));
            return;
        }
        HttpResponse<String> answer = database.ask(step.operation(), step.body());
        if (step.expected().startsWith("200")) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            check(step.expected().substring(3).strip(), answer.body());
        } else {
            checkError(step.expected(), answer);
        }
    }

    private static void check(String expected, String answer) throws JsonProcessingException {
        if (expected.startsWith("~")) {
            JsonNode wanted = JSON.readTree(expected.substring(1));
            assertThat((Object) common(JSON.readTree(answer), wanted))
                    .as(answer)
                    .isEqualTo(wanted);
        } else if (!expected.isEmpty()) {
            assertThat((Object) JSON.readTree(answer)).isEqualTo(JSON.readTree(expected));
        }
    }

    /** What is left of an answer without the members that are not wanted. */
    private static JsonNode common(JsonNode found, JsonNode wanted) {
        if (!found.isObject() || !wanted.isObject()) {
            return found;
        }
        ObjectNode common = JSON.createObjectNode();
        wanted.fieldNames().forEachRemaining(name -> {
            if (found.has(name)) {
                common.set(name, common(found.get(name), wanted.get(name)));
            }
        });
        return common;
    }

    private static void checkError(String expected, HttpResponse<String> answer) throws JsonProcessingException {
        int colon = expected.indexOf(": ");
        String name = colon < 0 ? expected : expected.substring(0, colon);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode error = JSON.readTree(answer.body());
        String member = CAPITAL.contains(name) ? "Message" : "message";
        String told = error.path(member).asText("") + reasons(error);
        assertThat(colon < 0 ? name : name + ": " + told).as(told).isEqualTo(expected);
        assertThat(error.path("__type").asText())
                .isEqualTo(PREFIXES.getOrDefault(name, "com.amazonaws.dynamodb.v20120810#") + name);
    }

    /** The messages of a cancelled transaction's actions, where there are any. */
    private static String reasons(JsonNode error) {
        StringBuilder reasons = new StringBuilder();
        error.path("CancellationReasons").forEach(reason -> {
            if (reason.has("Message")) {
                reasons.append(" | ").append(reason.get("Message").asText());
            }
        });
        return reasons.toString();
    }
}
