package dev.headroom.app.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.serve.http.Wire.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How requests may be cut up, joined and ended. */
class WireTest {
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = new Served();
    }

    @AfterAll
    static void stop() {
        served.close();
        assertThat(served.bugs).isEmpty();
    }

    @Test
    void answersPipelinedRequestsInTheirOrder() throws IOException {
        StringBuilder requests = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            requests.append(new String(Wire.call("Echo", "{\"n\":" + i + "}"), StandardCharsets.US_ASCII));
        }
        try (Wire wire = served.connect()) {
            wire.send(requests.toString());
            for (int i = 0; i < 500; i++) {
                assertThat(wire.read().text()).isEqualTo("{\"n\":" + i + "}");
            }
        }
    }

    @Test
    void takesARequestByteByByte() throws IOException {
        byte[] call = Wire.call("Echo", "{\"a\":1}");
        try (Wire wire = served.connect()) {
            for (byte one : call) {
                wire.send(one);
            }
            assertThat(wire.read().text()).isEqualTo("{\"a\":1}");
        }
    }

    @Test
    void takesARequestCutAnywhere() throws IOException {
        byte[] call = Wire.call("Echo", "{\"a\":1}");
        try (Wire wire = served.connect()) {
            for (int cut = 1; cut < call.length; cut++) {
                wire.send(Arrays.copyOf(call, cut)).send(Arrays.copyOfRange(call, cut, call.length));
                assertThat(wire.read().text()).isEqualTo("{\"a\":1}");
            }
        }
    }

    @Test
    void takesChunks() throws IOException {
        String head = "POST / HTTP/1.1\r\nContent-Type: application/x-amz-json-1.0\r\n"
                + "X-Amz-Target: DynamoDB_20120810.Echo\r\nTransfer-Encoding: chunked\r\n\r\n";
        try (Wire wire = served.connect()) {
            wire.send(head + "3\r\n{\"a\r\n4;x=y\r\n\":1}\r\n0\r\nTrailer: yes\r\n\r\n");
            assertThat(wire.read().text()).isEqualTo("{\"a\":1}");
            wire.send(head + "0\r\n\r\n");
            assertThat(wire.read().text()).isEmpty();
        }
    }

    @Test
    void takesABodyOfManyPackets() throws IOException {
        String body = "{\"a\":\"" + "x".repeat(3_000_000) + "\"}";
        try (Wire wire = served.connect()) {
            assertThat(wire.send(Wire.call("Echo", body)).read().text()).isEqualTo(body);
            assertThat(wire.send(Wire.call("Echo", "{}")).read().text()).isEqualTo("{}");
        }
    }

    @Test
    void asksForTheBodyWhereTheClientWaitsToBeAsked() throws IOException {
        try (Wire wire = served.connect()) {
            wire.send("POST / HTTP/1.1\r\nContent-Type: application/json\r\nExpect: 100-continue\r\n"
                    + "X-Amz-Target: DynamoDB_20120810.Echo\r\nContent-Length: 2\r\n\r\n");
            assertThat(wire.read().status()).isEqualTo(100);
            assertThat(wire.send("{}").read().text()).isEqualTo("{}");
        }
    }

    @Test
    void closesWhenAskedTo() throws IOException {
        try (Wire wire = served.connect()) {
            Response response =
                    wire.send(Wire.call("Echo", "{}", "Connection: close")).read();
            assertThat(response.header("connection")).isEqualTo("close");
            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void speaksTheOldProtocol() throws IOException {
        try (Wire wire = served.connect()) {
            Response kept = wire.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                    .read();
            assertThat(kept.header("connection")).isEqualTo("keep-alive");
            Response closed = wire.send("GET / HTTP/1.0\r\n\r\n").read();
            assertThat(closed.text()).isEqualTo("healthy:  ");
            assertThat(closed.header("connection")).isEqualTo("close");
            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void answersOthersWhileSomeDoNotTakeTheirAnswers() throws IOException {
        byte[] call = Wire.call("Megabyte", "{}");
        List<Wire> lazy = new ArrayList<>();
        try {
            for (int client = 0; client < 4; client++) {
                Wire wire = served.connect();
                lazy.add(wire);
                for (int i = 0; i < 40; i++) {
                    wire.send(call);
                }
            }
            assertThat(served.ask(Wire.call("Echo", "{}")).status()).isEqualTo(200);
            for (Wire wire : lazy) {
                for (int i = 0; i < 40; i++) {
                    assertThat(wire.read().body()).hasSize(1 << 20);
                }
            }
        } finally {
            for (Wire wire : lazy) {
                wire.close();
            }
        }
    }

    /** An announced length above what is sent leaves the server waiting, one below leaves it with garbage. */
    @Test
    void bearsAWrongContentLength() throws IOException {
        int before = served.endpoint.calls.get();
        String head = "POST / HTTP/1.1\r\nContent-Type: application/json\r\nX-Amz-Target: DynamoDB_20120810.Echo\r\n";
        try (Wire wire = served.connect()) {
            wire.send(head + "Content-Length: 10\r\n\r\n{}").finish();
            assertThat(wire.isClosed()).isTrue();
        }
        assertThat(served.endpoint.calls).hasValue(before);
        try (Wire wire = served.connect()) {
            wire.send(head + "Content-Length: 2\r\n\r\n{}}}}}\r\n\r\n");
            assertThat(wire.read().text()).isEqualTo("{}");
            assertThat(wire.read().status()).isEqualTo(400);
            assertThat(wire.finish().isClosed()).isTrue();
        }
    }
}
