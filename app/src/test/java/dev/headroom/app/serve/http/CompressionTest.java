package dev.headroom.app.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.serve.http.Wire.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Packed bodies both ways, as Alternator's tests found DynamoDB to do, but for what would be a 500 there. */
class CompressionTest {
    private static final String SERIALIZATION = "{\"__type\":\"com.amazon.coral.service#SerializationException\"}";
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
    void packsLongAnswersAsTheClientLikes() throws IOException {
        String body = "x".repeat(4096);
        Response gzip = served.ask(Wire.call("Echo", body, "Accept-Encoding: gzip"));
        assertThat(gzip.header("content-encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(body.getBytes(UTF_8));
        assertThat(gzip.header("x-amz-crc32")).isEqualTo(HttpServerTest.crc32(gzip.body()));

        Response deflate = served.ask(Wire.call("Echo", body, "Accept-Encoding: deflate"));
        assertThat(deflate.header("content-encoding")).isEqualTo("deflate");
        assertThat(new InflaterInputStream(new ByteArrayInputStream(deflate.body())).readAllBytes())
                .isEqualTo(body.getBytes(UTF_8));
        assertThat(deflate.body()).hasSizeLessThan(4096 / 30);
    }

    @Test
    void leavesShortAnswersAndOtherClientsAlone() throws IOException {
        assertThat(served.ask(Wire.call("Echo", "x".repeat(4095), "Accept-Encoding: gzip"))
                        .text())
                .hasSize(4095);
        assertThat(served.ask(Wire.call("Echo", "x".repeat(9000))).text()).hasSize(9000);
        assertThat(served.ask(Wire.call("Echo", "x".repeat(9000), "Accept-Encoding: br"))
                        .text())
                .hasSize(9000);
    }

    @Test
    void unpacksRequests() throws IOException {
        assertThat(echo(gzip("{\"a\":1}"), "gzip")).isEqualTo("{\"a\":1}");
        assertThat(echo(deflate("{\"a\":1}"), "deflate")).isEqualTo("{\"a\":1}");
        assertThat(echo("{\"a\":1}".getBytes(UTF_8), "identity")).isEqualTo("{\"a\":1}");
        assertThat(echo(gzip(gzip("{\"a\":1}")), "gzip, GZIP")).isEqualTo("{\"a\":1}");
        assertThat(echo(gzip(deflate("{\"a\":1}")), "deflate,gzip")).isEqualTo("{\"a\":1}");
    }

    @Test
    void unpacksTwoPacketsInARow() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(gzip("{\"a\""));
        both.writeBytes(gzip(":1}"));
        assertThat(echo(both.toByteArray(), "gzip")).isEqualTo("{\"a\":1}");
    }

    @Test
    void refusesWhatCannotBeUnpacked() throws IOException {
        byte[] packed = gzip("{\"a\":1}");
        assertThat(echo("{\"a\":1}".getBytes(UTF_8), "gzip")).isEqualTo(SERIALIZATION);
        assertThat(echo(Arrays.copyOf(packed, packed.length - 1), "gzip")).isEqualTo(SERIALIZATION);
        assertThat(echo(new byte[0], "gzip")).isEqualTo(SERIALIZATION);
        assertThat(echo(packed, "garbage")).isEqualTo(SERIALIZATION);
        assertThat(echo(packed, "deflate")).isEqualTo(SERIALIZATION);
        assertThat(echo(gzip(gzip(packed)), "gzip,gzip,gzip")).isEqualTo(SERIALIZATION);
    }

    @Test
    void defusesBombs() throws IOException {
        byte[] bomb = gzip(new byte[200_000_000]);
        Response once = served.ask(Wire.call("Length", bomb, "Content-Encoding: gzip"));
        Response twice = served.ask(Wire.call("Length", gzip(bomb), "Content-Encoding: gzip, gzip"));
        assertThat(once.status()).isEqualTo(413);
        assertThat(twice.status()).isEqualTo(413);
        Response most = served.ask(Wire.call("Length", gzip(new byte[16 << 20]), "Content-Encoding: gzip"));
        assertThat(most.text()).isEqualTo("{\"length\":16777216}");
    }

    private static String echo(byte[] body, String coding) throws IOException {
        return served.ask(Wire.call("Echo", body, "Content-Encoding: " + coding))
                .text();
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(UTF_8));
    }

    private static byte[] gzip(byte... bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }
}
