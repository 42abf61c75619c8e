package dev.headroom.app.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.serve.http.Wire.Response;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered to whole requests; errors and their checksums are those that dynalite recorded. */
class HttpServerTest {
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = new Served();
    }

    @AfterAll
    static void stop() {
        served.close();
        assertThat(served.bugs).allMatch(bug -> "a bug".equals(bug.getMessage()));
    }

    @Test
    void carriesACallToTheEndpointAndItsAnswerBack() throws IOException {
        Response response = served.ask(Wire.call("Echo", "{\"a\":\"ä\"}"));
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text()).isEqualTo("{\"a\":\"ä\"}");
        assertThat(response.header("content-type")).isEqualTo("application/x-amz-json-1.0");
        assertThat(response.header("date")).isEqualTo("Sat, 21 Nov 2026 05:40:09 GMT");
        assertThat(response.header("x-amzn-requestid")).matches("[A-Z0-9]{52}");
        assertThat(response.header("x-amz-crc32")).isEqualTo(crc32(response.body()));
    }

    @Test
    void givesEveryAnswerAnIdOfItsOwn() throws IOException {
        Set<String> ids = new HashSet<>();
        for (int connection = 0; connection < 3; connection++) {
            try (Wire wire = served.connect()) {
                for (int i = 0; i < 100; i++) {
                    ids.add(wire.send(Wire.call("Echo", "{}")).read().header("x-amzn-requestid"));
                }
            }
        }
        assertThat(ids).hasSize(300);
    }

    @Test
    void passesOnTheErrorOfTheEndpoint() throws IOException {
        Response response = served.ask(Wire.call("Fail", "{}"));
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.text()).isEqualTo("{\"__type\":\"x#ValidationException\"}");
    }

    @Test
    void answersABugOfOursWithAnErrorAndGoesOn() throws IOException {
        try (Wire wire = served.connect()) {
            Response response = wire.send(Wire.call("Bug", "{}")).read();
            assertThat(response.status()).isEqualTo(500);
            assertThat(response.text())
                    .startsWith("{\"__type\":\"com.amazonaws.dynamodb.v20120810#InternalServerError\"");
            assertThat(wire.send(Wire.call("Echo", "{}")).read().status()).isEqualTo(200);
        }
        assertThat(served.bugs).isNotEmpty();
    }

    @Test
    void isHealthyUnderTheNameAskedFor() throws IOException {
        Response response = served.ask("GET / HTTP/1.1\r\nHost: dynamodb.us-east-1.amazonaws.com\r\n\r\n");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text()).isEqualTo("healthy: dynamodb.us-east-1.amazonaws.com ");
        assertThat(response.header("x-amz-crc32")).isEqualTo("3128867991");
        assertThat(response.header("x-amzn-requestid")).matches("[A-Z0-9]{52}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT / HTTP/1.1\r\nContent-Length: 0\r\n\r\n",
                "DELETE / HTTP/1.1\r\n\r\n",
                "OPTIONS / HTTP/1.1\r\n\r\n",
                "GET /index.htm HTTP/1.1\r\n\r\n",
                "GET /health HTTP/1.1\r\n\r\n",
                "POST /abc HTTP/1.1\r\nX-Amz-Target: DynamoDB_20120810.Echo\r\nContent-Length: 0\r\n\r\n",
                "POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi",
                "POST / HTTP/1.1\r\nContent-Type: whatever\r\nContent-Length: 2\r\n\r\nhi",
                "POST / HTTP/1.1\r\nContent-Type: application/jsonasdf\r\nContent-Length: 2\r\n\r\nhi",
            })
    void findsNothingElsewhere(String request) throws IOException {
        Response response = served.ask(request);
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.text()).isEqualTo("<UnknownOperationException/>\n");
        assertThat(response.header("x-amz-crc32")).isEqualTo("3552371480");
        assertThat(response.header("content-length")).isEqualTo("29");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json",
        "application/x-amz-json-1.0, application/x-amz-json-1.0",
        "application/x-amz-json-1.1, application/x-amz-json-1.1",
        "application/json;, application/json",
        "'  application/json  ;   asfd', application/json",
        "application/x-amz-json-1.0;blahblah, application/x-amz-json-1.0",
    })
    void refusesABodyThatIsNoJsonUnderTheTypeAskedIn(String type, String answered) throws IOException {
        Response response = served.ask("POST / HTTP/1.1\r\nContent-Type: " + type + "\r\nContent-Length: 2\r\n\r\nhi");
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.text()).isEqualTo("{\"__type\":\"com.amazon.coral.service#SerializationException\"}");
        assertThat(response.header("x-amz-crc32")).isEqualTo("3948637019");
        assertThat(response.header("content-type")).isEqualTo(answered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}{}", "{", "[1,", "{\"a\":}", "\"", "{'a':1}", "nul", "{\"a\":1,}"})
    void refusesOtherBrokenJsonTheSameWay(String json) throws IOException {
        Response response = served.ask("POST / HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: "
                + json.length() + "\r\n\r\n" + json);
        assertThat(response.text()).isEqualTo("{\"__type\":\"com.amazon.coral.service#SerializationException\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X-Amz-Target: whatever\r\n", "X-Amz-Target: DynamoDB_20120810.ListTable\r\n"})
    void doesNotKnowOtherOperations(String target) throws IOException {
        Response without = served.ask("POST / HTTP/1.1\r\n" + target + "\r\n");
        Response with = served.ask("POST / HTTP/1.1\r\n" + target
                + "Content-Type: application/json;charset=asfdsaf\r\nContent-Length: 2\r\n\r\n{}");
        for (Response response : new Response[] {without, with}) {
            assertThat(response.status()).isEqualTo(400);
            assertThat(response.text())
                    .isEqualTo("{\"__type\":\"com.amazon.coral.service#UnknownOperationException\"}");
            assertThat(response.header("x-amz-crc32")).isEqualTo("1368724161");
            assertThat(response.header("content-type")).isEqualTo("application/json");
        }
    }

    @Test
    void letsPagesOfEveryOriginIn() throws IOException {
        Response simple = served.ask(Wire.call("Echo", "{}", "Origin: http://example.com/"));
        assertThat(simple.header("access-control-allow-origin")).isEqualTo("*");
        assertThat(simple.headers()).containsKey("access-control-expose-headers");
        assertThat(simple.headers()).doesNotContainKeys("access-control-max-age", "access-control-allow-methods");
        assertThat(served.ask(Wire.call("Echo", "{}")).headers().keySet())
                .noneMatch(name -> name.startsWith("access-control"));
    }

    @Test
    void answersAPreflightWithWhatItAsksFor() throws IOException {
        String asked = "cat, meerkat, " + "mouse".repeat(500);
        Response response = served.ask("OPTIONS / HTTP/1.1\r\nOrigin: http://example.com/\r\n"
                + "Access-Control-Request-Method: dog\r\nAccess-Control-Request-Headers: " + asked + "\r\n\r\n");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(response.header("access-control-allow-origin")).isEqualTo("*");
        assertThat(response.header("access-control-allow-methods")).isEqualTo("dog");
        assertThat(response.header("access-control-allow-headers")).isEqualTo(asked);
        assertThat(response.header("access-control-max-age")).isEqualTo("172800");
    }

    @Test
    void takesWholeUrlsAndQueries() throws IOException {
        assertThat(served.ask("GET http://localhost/ HTTP/1.1\r\n\r\n").status())
                .isEqualTo(200);
        assertThat(served.ask("GET /?a=b HTTP/1.1\r\n\r\n").status()).isEqualTo(200);
        assertThat(served.ask("GET http://localhost/x HTTP/1.1\r\n\r\n").status())
                .isEqualTo(404);
        assertThat(served.ask("GET http://localhost HTTP/1.1\r\n\r\n").status()).isEqualTo(404);
        assertThat(served.ask("GET * HTTP/1.1\r\n\r\n").status()).isEqualTo(404);
    }

    static String crc32(byte... bytes) {
        CRC32 crc32 = new CRC32();
        crc32.update(bytes);
        return Long.toString(crc32.getValue());
    }

    @Test
    void checksumsTheBytesOfTheBody() {
        assertThat(crc32("{\"__type\":\"com.amazon.coral.service#SerializationException\"}".getBytes(UTF_8)))
                .isEqualTo("3948637019");
    }
}
