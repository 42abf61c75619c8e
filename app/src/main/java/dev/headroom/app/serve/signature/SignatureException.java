package dev.headroom.app.serve.signature;

/** Why a request is refused, in the service's words. */
public final class SignatureException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String type;

    private SignatureException(String type, String message) {
        super(message, null, false, false);
        this.type = type;
    }

    /** The name of the error, such as {@code InvalidSignatureException} (facts §11.9). */
    public String type() {
        return type;
    }

    static SignatureException missing() {
        return new SignatureException("MissingAuthenticationTokenException", "Request is missing Authentication Token");
    }

    static SignatureException incomplete(String message) {
        return new SignatureException("IncompleteSignatureException", message);
    }

    static SignatureException invalid(String message) {
        return new SignatureException("InvalidSignatureException", message);
    }

    static SignatureException unrecognized() {
        return new SignatureException(
                "UnrecognizedClientException", "The security token included in the request is invalid.");
    }
}
