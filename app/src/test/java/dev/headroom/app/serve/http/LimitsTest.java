package dev.headroom.app.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.serve.http.Wire.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too much, too long or too slow (facts §2.2). */
class LimitsTest {
    private static final int MAX_BODY = 16 * 1024 * 1024;
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String HEAD =
            "POST / HTTP/1.1\r\nContent-Type: application/json\r\n" + "X-Amz-Target: DynamoDB_20120810.Length\r\n";

    @Test
    void takesABodyOfSixteenMegabytes() throws IOException {
        try (Served served = new Served()) {
            Response response = served.ask(Wire.call("Length", new byte[MAX_BODY]));
            assertThat(response.text()).isEqualTo("{\"length\":16777216}");
        }
    }

    @Test
    void refusesALongerOneBeforeItIsSent() throws IOException {
        try (Served served = new Served()) {
            Response response = served.ask(HEAD + "Content-Length: " + (MAX_BODY + 1) + "\r\n\r\n");
            assertThat(response.status()).isEqualTo(413);
            assertThat(response.header("connection")).isEqualTo("close");
        }
    }

    /** Many clients read no answer before they have sent all. */
    @Test
    void refusesALongerOneSentNonetheless() throws IOException {
        try (Served served = new Served();
                Wire wire = served.connect()) {
            wire.send(Wire.call("Length", new byte[MAX_BODY + 1]));
            assertThat(wire.read().status()).isEqualTo(413);
            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void refusesALongerOneInChunks() throws IOException {
        try (Served served = new Served();
                Wire wire = served.connect()) {
            wire.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n");
            byte[] chunk = Wire.joined("100000\r\n", Wire.joined(" ".repeat(1 << 20) + "\r\n", new byte[0]));
            for (int i = 0; i <= MAX_BODY >> 20; i++) {
                wire.send(chunk);
            }
            assertThat(wire.read().status()).isEqualTo(413);
        }
    }

    @Test
    void asksForNoBodyThatIsTooLong() throws IOException {
        try (Served served = new Served()) {
            Response response =
                    served.ask(HEAD + "Expect: 100-continue\r\nContent-Length: " + (MAX_BODY + 1) + "\r\n\r\n");
            assertThat(response.status()).isEqualTo(413);
        }
    }

    @Test
    void refusesLongLinesAndHeaders() throws IOException {
        try (Served served = new Served()) {
            assertThat(served.ask("GET /?" + "a".repeat(16_000) + " HTTP/1.1\r\n\r\n")
                            .status())
                    .isEqualTo(200);
            assertThat(served.ask("GET /?" + "a".repeat(17_000) + " HTTP/1.1\r\n\r\n")
                            .status())
                    .isEqualTo(414);
            assertThat(served.ask("GET / HTTP/1.1\r\nA: " + "a".repeat(16_000) + "\r\n\r\n")
                            .status())
                    .isEqualTo(200);
            assertThat(served.ask("GET / HTTP/1.1\r\nA: " + "a".repeat(17_000) + "\r\n\r\n")
                            .status())
                    .isEqualTo(431);
            assertThat(served.ask("GET / HTTP/1.1\r\n" + "A: b\r\n".repeat(6_000) + "\r\n")
                            .status())
                    .isEqualTo(431);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello\r\n\r\n",
                "GET / HTTP/1.1\r\nno header\r\n\r\n",
                "POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n",
                "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
                "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n\r\n",
                "GET / HTTP/9\r\n\r\n",
            })
    void refusesWhatIsNoHttp(String garbage) throws IOException {
        try (Served served = new Served();
                Wire wire = served.connect()) {
            wire.send(garbage).finish();
            Response response = wire.read();
            assertThat(response.status()).isEqualTo(400);
            assertThat(wire.isClosed()).isTrue();
            assertThat(served.bugs).isEmpty();
        }
    }

    @Test
    void givesUpOnARequestThatDrips() throws IOException {
        try (Served served = new Served(1000, SHORT, LONG, Access.open());
                Wire wire = served.connect()) {
            wire.send(HEAD + "Content-Length: 10\r\n\r\n{");
            assertThat(wire.read().status()).isEqualTo(408);
            assertThat(wire.isClosed()).isTrue();
        }
        try (Served served = new Served(1000, SHORT, LONG, Access.open());
                Wire wire = served.connect()) {
            wire.send("P");
            assertThat(wire.read().status()).isEqualTo(408);
        }
    }

    @Test
    void closesASilentConnection() throws IOException {
        try (Served served = new Served(1000, LONG, SHORT, Access.open())) {
            try (Wire wire = served.connect()) {
                assertThat(wire.isClosed()).isTrue();
            }
            try (Wire wire = served.connect()) {
                wire.send(Wire.call("Echo", "{}")).read();
                assertThat(wire.isClosed()).isTrue();
            }
        }
    }

    @Test
    void refusesConnectionsTooMany() throws IOException {
        List<Wire> open = new ArrayList<>();
        try (Served served = Served.withConnections(2)) {
            for (int i = 0; i < 2; i++) {
                Wire wire = served.connect();
                open.add(wire);
                wire.send(Wire.call("Echo", "{}")).read();
            }
            try (Wire wire = served.connect()) {
                Response response = wire.read();
                assertThat(response.status()).isEqualTo(503);
                assertThat(response.text())
                        .isEqualTo("{\"__type\":\"com.amazonaws.dynamodb.v20120810#ServiceUnavailable\",\"message\":"
                                + "\"This server takes 2 connections at a time; close some, or raise"
                                + " --max-connections.\"}");
                assertThat(wire.isClosed()).isTrue();
            }
            assertThat(open.get(0).send(Wire.call("Echo", "{}")).read().status())
                    .isEqualTo(200);
        } finally {
            for (Wire wire : open) {
                wire.close();
            }
        }
    }
}
