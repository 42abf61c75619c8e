package dev.headroom.app.serve.signature;

import java.util.List;

/** The key, the time and the kind of request of AWS's published test suite for signatures. */
final class Sample {
    static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    static final String TIME = "20150830T123600Z";
    static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private Sample() {}

    /** A request with headers given as {@code Name: value}. */
    static SignedRequest request(String method, String query, String payloadHash, List<String> headers) {
        return new SignedRequest(
                method,
                query,
                name -> headers.stream()
                        .filter(header -> header.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                        .map(header -> header.substring(name.length() + 1))
                        .toList(),
                payloadHash);
    }

    static CredentialScope scope(String service) {
        return new CredentialScope("AKIDEXAMPLE", "20150830", "us-east-1", service, "aws4_request");
    }
}
