package dev.headroom.app.serve.signature;

/**
 * Whose requests are accepted.
 *
 * @param accessKeyId sent with each request
 * @param secretAccessKey never sent; both sides derive from it what they sign with
 */
public record Credentials(String accessKeyId, String secretAccessKey) {
    @Override
    public String toString() {
        return "Credentials[" + accessKeyId + "]";
    }
}
