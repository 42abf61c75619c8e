package dev.headroom.app.serve.signature;

/** What a secret key becomes for one day, region and service. */
final class SigningKey {
    private final String scope;
    private final byte[] key;

    private SigningKey(String scope, byte[] key) {
        this.scope = scope;
        this.key = key;
    }

    static SigningKey of(String secretAccessKey, CredentialScope scope) {
        byte[] date = Digests.hmac(Digests.utf8("AWS4" + secretAccessKey), scope.date());
        byte[] region = Digests.hmac(date, scope.region());
        byte[] service = Digests.hmac(region, scope.service());
        return new SigningKey(scope.text(), Digests.hmac(service, scope.terminator()));
    }

    /** What it is good for. */
    String scope() {
        return scope;
    }

    /** The signature, in hexadecimal digits. */
    String sign(String text) {
        return Digests.hex(Digests.hmac(key, text));
    }
}
