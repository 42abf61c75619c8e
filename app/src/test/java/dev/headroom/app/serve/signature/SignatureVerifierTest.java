package dev.headroom.app.serve.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, in DynamoDB's order and with the words that dynalite recorded. */
class SignatureVerifierTest {
    private static final Instant NOW = Instant.parse("2015-08-30T12:36:00Z");
    private static final String SIGNED = "host;x-amz-date";

    private final SignatureVerifier verifier = new SignatureVerifier(new Credentials("AKIDEXAMPLE", Sample.SECRET));

    @Test
    void acceptsWhatIsSigned() {
        assertThatCode(() -> verifier.verify(signed(Sample.TIME), NOW)).doesNotThrowAnyException();
        assertThatCode(() -> verifier.verify(signed("20150830T122100Z"), NOW)).doesNotThrowAnyException();
        assertThatCode(() -> verifier.verify(signed("20150830T125100Z"), NOW)).doesNotThrowAnyException();
    }

    @Test
    void acceptsASignatureInTheQuery() {
        String query = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20150830%2Fus-east-1%2Fdynamodb"
                + "%2Faws4_request&X-Amz-Date=" + Sample.TIME + "&X-Amz-Expires=3600&X-Amz-SignedHeaders=host";
        String canonical = CanonicalRequest.of(Sample.request("POST", query, Sample.EMPTY, host()), "host");
        SignedRequest request = Sample.request(
                "POST", query + "&X-Amz-Signature=" + sign(Sample.TIME, canonical), Sample.EMPTY, host());
        assertThatCode(() -> verifier.verify(request, NOW.plusSeconds(3600))).doesNotThrowAnyException();
        refuses(
                request,
                NOW.plusSeconds(3601),
                "InvalidSignatureException",
                "Signature expired: 20150830T123600Z is"
                        + " now earlier than 20150830T123601Z (20150830T133601Z - 60 min.)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "| MissingAuthenticationTokenException | Request is missing Authentication Token",
                "AWS4 | MissingAuthenticationTokenException | Request is missing Authentication Token",
                "AWS4- | IncompleteSignatureException | Authorization header requires 'Credential' parameter."
                        + " Authorization header requires 'Signature' parameter."
                        + " Authorization header requires 'SignedHeaders' parameter."
                        + " Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
                        + " Authorization=AWS4-",
            })
    void missesWhatIsMissing(String authorization, String type, String message) {
        List<String> headers = authorization == null ? List.of() : List.of("Authorization:" + authorization);
        refuses(Sample.request("POST", "", Sample.EMPTY, headers), NOW, type, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AWS4- Signature=b Credential=a",
                "AWS4- Signature=b,Credential=a",
                "AWS4- Signature=b, Credential=a"
            })
    void namesTheOnePartMissing(String authorization) {
        List<String> headers = List.of("Authorization:" + authorization, "Date:a");
        refuses(
                Sample.request("POST", "", Sample.EMPTY, headers),
                NOW,
                "IncompleteSignatureException",
                "Authorization header requires 'SignedHeaders' parameter. Authorization=" + authorization);
    }

    @Test
    void namesWhatTheQueryLacks() {
        refuses(
                Sample.request("POST", "X-Amz-Algorithm", Sample.EMPTY, host()),
                NOW,
                "IncompleteSignatureException",
                "AWS query-string parameters must include 'X-Amz-Algorithm'. "
                        + "AWS query-string parameters must include 'X-Amz-Credential'. "
                        + "AWS query-string parameters must include 'X-Amz-Signature'. "
                        + "AWS query-string parameters must include 'X-Amz-SignedHeaders'. "
                        + "AWS query-string parameters must include 'X-Amz-Date'. "
                        + "Re-examine the query-string parameters.");
        refuses(
                Sample.request(
                        "POST",
                        "X-Amz-Credential=a&X-Amz-Signature=b&X-Amz-SignedHeaders=c&X-Amz-Date=d",
                        Sample.EMPTY,
                        host()),
                NOW,
                "MissingAuthenticationTokenException",
                "Request is missing Authentication Token");
    }

    @Test
    void wantsOneOfTheTwoPlaces() {
        refuses(
                Sample.request("POST", "X-Amz-Algorithm", Sample.EMPTY, List.of("Authorization:X")),
                NOW,
                "InvalidSignatureException",
                "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.");
    }

    @Test
    void wantsATimeNearby() {
        refuses(
                signed("20150830T122059Z"),
                NOW,
                "InvalidSignatureException",
                "Signature expired: 20150830T122059Z is"
                        + " now earlier than 20150830T122100Z (20150830T123600Z - 15 min.)");
        refuses(
                signed("20150830T125101Z"),
                NOW,
                "InvalidSignatureException",
                "Signature not yet current:"
                        + " 20150830T125101Z is still later than 20150830T125100Z (20150830T123600Z + 15 min.)");
        refuses(
                with("AKIDEXAMPLE/20150830/us-east-1/dynamodb/aws4_request", SIGNED, "201"),
                NOW,
                "IncompleteSignatureException",
                "Date must be in ISO-8601 'basic format'. Got '201'. See http://en.wikipedia.org/wiki/ISO_8601");
    }

    @Test
    void wantsTheHostSigned() {
        refuses(
                with("AKIDEXAMPLE/20150830/us-east-1/dynamodb/aws4_request", "x-amz-date", Sample.TIME),
                NOW,
                "InvalidSignatureException",
                "'Host' must be a 'SignedHeader' in the AWS Authorization.");
    }

    @Test
    void wantsAKnownAlgorithm() {
        List<String> headers = new ArrayList<>(host());
        headers.add("X-Amz-Date:" + Sample.TIME);
        headers.add("Authorization:AWS4-HMAC-SHA25 Credential=a/b/c/d, SignedHeaders=host, Signature=x");
        refuses(
                Sample.request("POST", "", Sample.EMPTY, headers),
                NOW,
                "IncompleteSignatureException",
                "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA25' (only AWS4-HMAC-SHA256 for now). ");
    }

    @Test
    void wantsTheRightScope() {
        refuses(
                with("a/b/c/d", SIGNED, Sample.TIME),
                NOW,
                "IncompleteSignatureException",
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got"
                        + " 'a/b/c/d'");
        refuses(
                with("a/b/us-east-1/d/e", SIGNED, Sample.TIME),
                NOW,
                "InvalidSignatureException",
                "Credential should be scoped to correct service: 'dynamodb'. Credential should be scoped with a valid"
                        + " terminator: 'aws4_request', not 'e'. Date in Credential scope does not match YYYYMMDD from"
                        + " ISO-8601 version of date from HTTP: 'b' != '20150830', from '20150830T123600Z'. ");
    }

    @Test
    void wantsTheKey() {
        refuses(
                with("AKIDOTHER/20150830/us-east-1/dynamodb/aws4_request", SIGNED, Sample.TIME),
                NOW,
                "UnrecognizedClientException",
                "The security token included in the request is invalid.");
    }

    @Test
    void wantsTheSignatureAndSaysWhatWasToBeSigned() {
        refuses(
                with("AKIDEXAMPLE/20150830/us-east-1/dynamodb/aws4_request", SIGNED, Sample.TIME),
                NOW,
                "InvalidSignatureException",
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret"
                        + " Access Key and signing method. Consult the service documentation for details.\n\n"
                        + "The Canonical String for this request should have been\n'POST\n/\n\n"
                        + "host:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\n" + Sample.EMPTY
                        + "'\n\nThe String-to-Sign should have been\n'AWS4-HMAC-SHA256\n20150830T123600Z\n"
                        + "20150830/us-east-1/dynamodb/aws4_request\n"
                        + Digests.sha256("POST\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\n"
                                + "host;x-amz-date\n" + Sample.EMPTY)
                        + "'\n");
    }

    private void refuses(SignedRequest request, Instant now, String type, String message) {
        SignatureException refused =
                catchThrowableOfType(SignatureException.class, () -> verifier.verify(request, now));
        assertThat(refused).isNotNull().hasMessage(message);
        assertThat(refused.type()).isEqualTo(type);
    }

    private static List<String> host() {
        return List.of("Host:example.amazonaws.com");
    }

    /** A request whose signature is right. */
    private static SignedRequest signed(String time) {
        List<String> headers = new ArrayList<>(host());
        headers.add("X-Amz-Date:" + time);
        String canonical = CanonicalRequest.of(Sample.request("POST", "", Sample.EMPTY, headers), SIGNED);
        headers.add("Authorization:AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/dynamodb/aws4_request,"
                + " SignedHeaders=" + SIGNED + ", Signature=" + sign(time, canonical));
        return Sample.request("POST", "", Sample.EMPTY, headers);
    }

    /** A request whose signature is wrong. */
    private static SignedRequest with(String credential, String signedHeaders, String time) {
        List<String> headers = new ArrayList<>(host());
        headers.add("X-Amz-Date:" + time);
        headers.add("Authorization:AWS4-HMAC-SHA256 Credential=" + credential + ",SignedHeaders=" + signedHeaders
                + ",Signature=abc");
        return Sample.request("POST", "", Sample.EMPTY, headers);
    }

    private static String sign(String time, String canonical) {
        CredentialScope scope = Sample.scope("dynamodb");
        return SigningKey.of(Sample.SECRET, scope).sign(SignatureVerifier.stringToSign(time, scope, canonical));
    }
}
