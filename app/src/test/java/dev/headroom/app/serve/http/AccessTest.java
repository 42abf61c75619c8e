package dev.headroom.app.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.serve.http.Wire.Response;
import dev.headroom.app.serve.signature.Credentials;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server that knows one key. */
class AccessTest {
    private static final String DATE = "X-Amz-Date: 20261121T054009Z";
    private static final String SCOPE = "20261121/eu-west-1/dynamodb/aws4_request";
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.signedBy(Access.signedBy(new Credentials("AKID", "secret"), () -> Served.NOW));
    }

    @AfterAll
    static void stop() {
        served.close();
        assertThat(served.bugs).isEmpty();
    }

    /** Signed here step by step, as the documentation of the signature has it. */
    @Test
    void carriesOutWhatIsSigned() throws Exception {
        String body = "{\"a\":1}";
        String canonical = "POST\n/\n\nhost:localhost\nx-amz-date:20261121T054009Z\n\nhost;x-amz-date\n" + sha256(body);
        String toSign = "AWS4-HMAC-SHA256\n20261121T054009Z\n" + SCOPE + "\n" + sha256(canonical);
        byte[] key = hmac("AWS4secret".getBytes(UTF_8), "20261121");
        for (String part : new String[] {"eu-west-1", "dynamodb", "aws4_request"}) {
            key = hmac(key, part);
        }
        String authorization = "Authorization: AWS4-HMAC-SHA256 Credential=AKID/" + SCOPE
                + ", SignedHeaders=host;x-amz-date, Signature=" + HexFormat.of().formatHex(hmac(key, toSign));
        assertThat(served.ask(Wire.call("Echo", body, DATE, authorization)).text())
                .isEqualTo(body);
        assertThat(served.ask(Wire.call("Echo", "{\"a\":2}", DATE, authorization))
                        .text())
                .contains("InvalidSignatureException", "does not match");
    }

    /** The whole body and its checksum are dynalite's recordings. */
    @Test
    void refusesWhatIsNot() throws IOException {
        Response missing = served.ask("POST / HTTP/1.1\r\nX-Amz-Target: DynamoDB_20120810.ListTables\r\n\r\n");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.text())
                .isEqualTo("{\"__type\":\"com.amazon.coral.service#MissingAuthenticationTokenException\","
                        + "\"message\":\"Request is missing Authentication Token\"}");
        assertThat(missing.header("x-amz-crc32")).isEqualTo("2088342776");
        Response both = served.ask("POST /?X-Amz-Algorithm HTTP/1.1\r\nX-Amz-Target: DynamoDB_20120810.ListTables\r\n"
                + "Authorization: X\r\n\r\n");
        assertThat(both.header("x-amz-crc32")).isEqualTo("2139606068");
        Response incomplete = served.ask(
                "POST / HTTP/1.1\r\nX-Amz-Target: DynamoDB_20120810.ListTables\r\n" + "Authorization: AWS4-\r\n\r\n");
        assertThat(incomplete.header("x-amz-crc32")).isEqualTo("1828866742");
        Response inQuery =
                served.ask("POST /?X-Amz-Algorithm HTTP/1.1\r\nX-Amz-Target: DynamoDB_20120810.ListTables\r\n\r\n");
        assertThat(inQuery.header("x-amz-crc32")).isEqualTo("2900502663");
        assertThat(served.endpoint.calls).hasValueLessThanOrEqualTo(1);
    }

    @Test
    void findsBrokenJsonFirst() throws IOException {
        assertThat(served.ask(Wire.call("Echo", "hi")).text()).contains("#SerializationException");
        assertThat(served.ask("GET / HTTP/1.1\r\n\r\n").status()).isEqualTo(200);
    }

    private static byte[] hmac(byte[] key, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(UTF_8));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}
