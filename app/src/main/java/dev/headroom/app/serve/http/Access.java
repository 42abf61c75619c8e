package dev.headroom.app.serve.http;

import dev.headroom.app.serve.signature.Credentials;
import dev.headroom.app.serve.signature.Digests;
import dev.headroom.app.serve.signature.SignatureException;
import dev.headroom.app.serve.signature.SignatureVerifier;
import dev.headroom.app.serve.signature.SignedRequest;
import io.netty.handler.codec.http.HttpRequest;
import java.time.InstantSource;

/** Who may call. */
public interface Access {
    /**
     * Returns if the request may be carried out.
     *
     * @param body as it was sent
     * @throws SignatureException if it may not
     */
    void check(HttpRequest request, byte[] body, int offset, int length) throws SignatureException;

    /**
     * Everybody, signed by whatever key or not at all. DynamoDB refuses what is not signed; whoever runs a table on
     * their own machine wants to reach it with plain {@code curl} too, and the other local engines differ here.
     */
    static Access open() {
        return (request, body, offset, length) -> {};
    }

    /** Only those who sign with this key, within a quarter of an hour of the clock. */
    static Access signedBy(Credentials credentials, InstantSource clock) {
        SignatureVerifier verifier = new SignatureVerifier(credentials);
        return (request, body, offset, length) -> {
            int query = request.uri().indexOf('?');
            verifier.verify(
                    new SignedRequest(
                            request.method().name(),
                            query < 0 ? "" : request.uri().substring(query + 1),
                            request.headers()::getAll,
                            Digests.sha256(body, offset, length)),
                    clock.instant());
        };
    }
}
