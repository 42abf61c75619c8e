package dev.headroom.app.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.serve.http.Wire.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever bytes come: no 5xx, no bug, no hang, and the server serves on. */
class GarbageTest {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");
    private static final int ROUNDS = 300;

    @Test
    void bearsRandomBytes() throws IOException {
        SplittableRandom random = new SplittableRandom(31);
        try (Served served = new Served()) {
            for (int round = 0; round < ROUNDS; round++) {
                byte[] bytes = new byte[random.nextInt(1, 2_000)];
                random.nextBytes(bytes);
                check(served, bytes);
            }
        }
    }

    @Test
    void bearsCallsWithWrongBytesInThem() throws IOException {
        SplittableRandom random = new SplittableRandom(32);
        byte[] call =
                Wire.call("Echo", "{\"a\":\"b\"}", "Accept-Encoding: gzip", "Origin: x", "Content-Encoding: gzip");
        try (Served served = new Served()) {
            for (int round = 0; round < ROUNDS; round++) {
                byte[] bytes = call.clone();
                for (int wrong = random.nextInt(1, 6); wrong > 0; wrong--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
                check(served, bytes);
            }
        }
    }

    private static void check(Served served, byte... bytes) throws IOException {
        try (Wire wire = served.connect()) {
            wire.send(bytes).finish();
            Matcher status = STATUS.matcher(new String(wire.rest(), StandardCharsets.ISO_8859_1));
            while (status.find()) {
                assertThat(Integer.parseInt(status.group(1))).isLessThan(500);
            }
        }
        assertThat(served.bugs).isEmpty();
        Response response = served.ask(Wire.call("Echo", "{}"));
        assertThat(response.status()).isEqualTo(200);
    }
}
