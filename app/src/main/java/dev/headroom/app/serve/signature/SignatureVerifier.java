package dev.headroom.app.serve.signature;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * Accepts the requests of one key, and refuses others in the order and with the words of DynamoDB, as dynalite's notes
 * record them (facts §11.9). Safe for several threads.
 */
public final class SignatureVerifier {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";

    private final Credentials credentials;
    private volatile SigningKey lastKey;

    /** A verifier for one key. */
    public SignatureVerifier(Credentials credentials) {
        this.credentials = credentials;
    }

    /**
     * Returns if the request is signed by the key, for this time.
     *
     * @throws SignatureException otherwise
     */
    public void verify(SignedRequest request, Instant now) throws SignatureException {
        Signature signature = Signature.of(request);
        String timestamp = Timestamp.basic(signature.date());
        Timestamp.check(timestamp, signature.life(), now);
        checkHost(signature);
        checkAlgorithm(signature);
        CredentialScope scope = CredentialScope.parse(signature.credential());
        scope.check(timestamp);
        if (!scope.accessKeyId().equals(credentials.accessKeyId())) {
            throw SignatureException.unrecognized();
        }
        String canonical = CanonicalRequest.of(request, signature.signedHeaders());
        String toSign = stringToSign(timestamp, scope, canonical);
        if (!isSame(keyFor(scope).sign(toSign), signature.value())) {
            throw mismatch(canonical, toSign);
        }
    }

    private static void checkHost(Signature signature) throws SignatureException {
        String signed = signature.signedHeaders().toLowerCase(Locale.ROOT);
        if (!Arrays.asList(signed.split(";", -1)).contains("host")) {
            throw SignatureException.invalid("'Host' must be a 'SignedHeader' in the AWS Authorization.");
        }
    }

    private static void checkAlgorithm(Signature signature) throws SignatureException {
        if (!signature.algorithm().equals(ALGORITHM)) {
            throw SignatureException.incomplete(
                    "Unsupported AWS 'algorithm': '" + signature.algorithm() + "' (only " + ALGORITHM + " for now). ");
        }
    }

    static String stringToSign(String timestamp, CredentialScope scope, String canonicalRequest) {
        return String.join("\n", ALGORITHM, timestamp, scope.text(), Digests.sha256(canonicalRequest));
    }

    /** The key changes once a day; a client uses one region. */
    private SigningKey keyFor(CredentialScope scope) {
        SigningKey key = lastKey;
        if (key == null || !key.scope().equals(scope.text())) {
            key = SigningKey.of(credentials.secretAccessKey(), scope);
            lastKey = key;
        }
        return key;
    }

    /** Takes the same time wherever the two differ. */
    private static boolean isSame(String right, String given) {
        return MessageDigest.isEqual(Digests.utf8(right), Digests.utf8(given));
    }

    private static SignatureException mismatch(String canonical, String toSign) {
        return SignatureException.invalid("The request signature we calculated does not match the signature you"
                + " provided. Check your AWS Secret Access Key and signing method. Consult the service documentation"
                + " for details.\n\nThe Canonical String for this request should have been\n'" + canonical
                + "'\n\nThe String-to-Sign should have been\n'" + toSign + "'\n");
    }
}
