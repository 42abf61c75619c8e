package dev.headroom.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Wrong requests are refused: no 5xx, no hanging, no memory that grows with what they claim. A failure prints the seed;
 * {@code -Dheadroom.fuzz.seed=N} runs that one alone.
 */
@Tag("beyond-local")
class FuzzedRequestsTest {
    private static final String SEED = "headroom.fuzz.seed";
    private static final int REQUESTS = 1_000;

    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    private RawHttp http;
    private String table;

    @BeforeEach
    void makeATable() {
        http = new RawHttp(SERVER.endpoint());
        table = tables.hashed();
    }

    @Test
    void spoiltRequestsAreAnsweredInKind() throws IOException {
        Long one = Long.getLong(SEED);
        for (long seed = one == null ? 0 : one; seed < (one == null ? REQUESTS : one + 1); seed++) {
            RequestGenerator requests = new RequestGenerator(seed, table);
            String body = requests.body();
            RawHttp.Answer answer = http.ask(requests.operation(), body.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(answer.status())
                    .as("-D%s=%d%n%s %s%n%s", SEED, seed, requests.operation(), body, answer.text())
                    .isIn(200, 400, 413);
        }
        serverIsWell();
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        for (int depth : new int[] {33, 1_000, 100_000}) {
            String item = "{\"L\":[".repeat(depth) + "]}".repeat(depth);
            String body = "{\"TableName\":\"" + table + "\",\"Item\":{\"pk\":{\"S\":\"a\"},\"x\":" + item + "}}";
            assertThat(ask("PutItem", body)).as("%d levels", depth).isEqualTo(400);
        }
        assertThat(ask("PutItem", "[".repeat(1_000_000))).isEqualTo(400);
        serverIsWell();
    }

    @Test
    void hugeNumbersAreRefusedQuickly() throws IOException {
        String digits = "9".repeat(300_000);
        for (String number : new String[] {digits, "1e" + digits, "1e-" + digits, "0." + digits, "1e2147483648"}) {
            String body = "{\"TableName\":\"" + table + "\",\"Item\":{\"pk\":{\"S\":\"a\"},\"n\":{\"N\":\"" + number
                    + "\"}}}";
            assertThat(ask("PutItem", body)).isEqualTo(400);
        }
        assertThat(ask("Scan", "{\"TableName\":\"" + table + "\",\"Limit\":" + digits + "}"))
                .isEqualTo(400);
        assertThat(ask("Scan", "{\"TableName\":\"" + table + "\",\"Limit\":1e999999999}"))
                .as("the most that fits, or refused")
                .isIn(200, 400);
        serverIsWell();
    }

    @Test
    void aWrongLengthNeitherHangsNorTakesMemory() throws IOException {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        for (long length : new long[] {1, 100, Integer.MAX_VALUE, Long.MAX_VALUE}) {
            assertThat(http.send(http.head("ListTables", length), body).status())
                    .as("Content-Length: %d", length)
                    .isIn(RawHttp.CLOSED, 400, 413);
        }
        String head = http.head("ListTables", 2);
        for (String wrong : new String[] {"-1", "two", "2, 3", ""}) {
            String spoilt = head.replace("Content-Length: 2", "Content-Length: " + wrong);
            assertThat(http.send(spoilt, body).status()).as(wrong).isIn(RawHttp.CLOSED, 400);
        }
        serverIsWell();
    }

    @Test
    void aBodyOfMoreThan16MegabytesIsRefused() throws IOException {
        byte[] body = new byte[17 * 1024 * 1024];
        Arrays.fill(body, (byte) ' ');
        assertThat(http.ask("ListTables", body).status()).isIn(RawHttp.CLOSED, 400, 413);
        serverIsWell();
    }

    @Test
    void whatIsNoHttpIsRefused() throws IOException {
        byte[] nothing = new byte[0];
        for (String head : new String[] {
            "",
            "\r\n\r\n",
            "nonsense\r\n\r\n",
            "POST\r\n\r\n",
            "GET / HTTP/9.9\r\n\r\n",
            "POST / HTTP/1.1\r\n" + "a: b\r\n".repeat(10_000)
        }) {
            assertThat(http.send(head, nothing).status()).as(head).isNotIn(500, 503);
        }
        serverIsWell();
    }

    @Test
    void aTargetThatIsNoneIsRefused() throws IOException {
        for (String operation : new String[] {"", "Nothing", "GetItem.", "../GetItem", "x".repeat(5_000)}) {
            assertThat(http.ask(operation, new byte[] {'{', '}'}).status())
                    .as(operation)
                    .isEqualTo(400);
        }
        serverIsWell();
    }

    private int ask(String operation, String body) throws IOException {
        return http.ask(operation, body.getBytes(StandardCharsets.UTF_8)).status();
    }

    private void serverIsWell() throws IOException {
        assertThat(ask("ListTables", "{}")).isEqualTo(200);
    }
}
