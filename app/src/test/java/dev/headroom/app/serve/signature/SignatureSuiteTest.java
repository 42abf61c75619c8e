package dev.headroom.app.serve.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases of AWS's published test suite, those whose path is the one that DynamoDB has. */
class SignatureSuiteTest {
    private static final String HOST = "Host:example.amazonaws.com";
    private static final String DATE = "X-Amz-Date:" + Sample.TIME;
    private static final String FORM = "9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e";
    private static final String UNRESERVED = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String IN_QUERY = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20150830"
            + "%2Fus-east-1%2Fservice%2Faws4_request&X-Amz-Date=20150830T123600Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=";

    static Stream<Arguments> cases() {
        return Stream.of(
                vanilla("get-vanilla", "GET", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
                vanilla(
                        "get-vanilla-query-order-key-case",
                        "GET",
                        "Param2=value2&Param1=value1",
                        "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"),
                vanilla(
                        "get-vanilla-query-unreserved",
                        "GET",
                        UNRESERVED + "=" + UNRESERVED,
                        "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197"),
                vanilla(
                        "get-vanilla-utf8-query",
                        "GET",
                        "%E1%88%B4=bar",
                        "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04"),
                vanilla("post-vanilla", "POST", "", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
                vanilla(
                        "post-vanilla-query",
                        "POST",
                        "Param1=value1",
                        "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11"),
                headers(
                        "get-header-key-duplicate",
                        "GET",
                        "host;my-header1;x-amz-date",
                        List.of(HOST, "My-Header1:value2", "My-Header1:value2", "My-Header1:value1", DATE),
                        "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea"),
                headers(
                        "get-header-value-order",
                        "GET",
                        "host;my-header1;x-amz-date",
                        List.of(
                                HOST,
                                "My-Header1:value4",
                                "My-Header1:value1",
                                "My-Header1:value3",
                                "My-Header1:value2",
                                DATE),
                        "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01"),
                headers(
                        "get-header-value-trim",
                        "GET",
                        "host;my-header1;my-header2;x-amz-date",
                        List.of(HOST, "My-Header1: value1", "My-Header2: \"a   b   c\"", DATE),
                        "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"),
                headers(
                        "post-header-key-sort",
                        "POST",
                        "host;my-header1;x-amz-date",
                        List.of(HOST, "My-Header1:value1", DATE),
                        "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c"),
                Arguments.of(
                        "post-x-www-form-urlencoded",
                        Sample.request("POST", "", FORM, form(DATE, "X-Amz-Content-Sha256:" + FORM)),
                        "content-length;content-type;host;x-amz-content-sha256;x-amz-date",
                        "d3875051da38690788ef43de4db0d8f280229d82040bfac253562e56c3f20e0b"),
                Arguments.of(
                        "get-vanilla in the query",
                        Sample.request("GET", IN_QUERY + "host&X-Amz-Signature=abc", Sample.EMPTY, List.of(HOST)),
                        "host",
                        "e93c787ed7f371d5c6b165c1b38ede9550f4dce4144713e844b25b7192d3865d"),
                Arguments.of(
                        "post-x-www-form-urlencoded in the query",
                        Sample.request("POST", IN_QUERY + "content-length%3Bcontent-type%3Bhost", FORM, form()),
                        "content-length;content-type;host",
                        "89a40deed0f26f9461242825a082d2222717248abc7ab41f552ad84a94ad46e9"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void signsAsAwsDoes(String name, SignedRequest request, String signedHeaders, String signature) {
        CredentialScope scope = Sample.scope("service");
        String canonical = CanonicalRequest.of(request, signedHeaders);
        String toSign = SignatureVerifier.stringToSign(Sample.TIME, scope, canonical);
        assertThat(SigningKey.of(Sample.SECRET, scope).sign(toSign)).isEqualTo(signature);
    }

    @Test
    void writesTheStagesDownAsPublished() {
        String canonical =
                CanonicalRequest.of(Sample.request("GET", "", Sample.EMPTY, List.of(HOST, DATE)), "host;x-amz-date");
        assertThat(canonical)
                .isEqualTo("GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\n"
                        + Sample.EMPTY);
        assertThat(SignatureVerifier.stringToSign(Sample.TIME, Sample.scope("service"), canonical))
                .isEqualTo("AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\n"
                        + "bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63");
    }

    private static Arguments vanilla(String name, String method, String query, String signature) {
        return Arguments.of(
                name, Sample.request(method, query, Sample.EMPTY, List.of(HOST, DATE)), "host;x-amz-date", signature);
    }

    private static Arguments headers(
            String name, String method, String signed, List<String> headers, String signature) {
        return Arguments.of(name, Sample.request(method, "", Sample.EMPTY, headers), signed, signature);
    }

    private static List<String> form(String... more) {
        return Stream.concat(
                        Stream.of("Content-Type:application/x-www-form-urlencoded", HOST, "Content-Length:13"),
                        Stream.of(more))
                .toList();
    }
}
