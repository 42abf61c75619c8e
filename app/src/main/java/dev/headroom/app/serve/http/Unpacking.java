package dev.headroom.app.serve.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Unpacks the bodies of requests. What cannot be unpacked is refused as what cannot be parsed is: DynamoDB itself gives
 * a 500 there, and takes bodies of any size once unpacked; here a mistake of the client is never a 500, and a small
 * request cannot ask for much memory.
 */
final class Unpacking {
    private static final int MAX_CODINGS = 2;

    private Unpacking() {}

    /**
     * The body as it was before it was packed.
     *
     * @param header {@code Content-Encoding}: names with commas between, the last applied coming last
     * @throws RefusedException where it is too long once unpacked, broken, or packed in a way unknown here
     */
    static Body unpack(Body body, String header) throws RefusedException {
        String[] tokens = header.toLowerCase(Locale.ROOT).split(",", -1);
        if (tokens.length > MAX_CODINGS) {
            throw new RefusedException(Refusal.SERIALIZATION);
        }
        Body unpacked = body;
        for (int i = tokens.length - 1; i >= 0; i--) {
            unpacked = unpackOnce(unpacked, tokens[i].strip());
        }
        return unpacked;
    }

    private static Body unpackOnce(Body body, String token) throws RefusedException {
        if (token.isEmpty() || token.equals("identity")) {
            return body;
        }
        ContentCoding coding = ContentCoding.of(token);
        if (coding == null) {
            throw new RefusedException(Refusal.SERIALIZATION);
        }
        ByteArrayInputStream packed = new ByteArrayInputStream(body.bytes(), body.offset(), body.length());
        try (InputStream unpacked = coding.unpack(packed)) {
            byte[] bytes = unpacked.readNBytes(HttpSettings.MAX_BODY_BYTES + 1);
            if (bytes.length > HttpSettings.MAX_BODY_BYTES) {
                throw new RefusedException(Refusal.TOO_LARGE);
            }
            return Body.of(bytes);
        } catch (IOException broken) {
            throw new RefusedException(Refusal.SERIALIZATION, broken);
        }
    }
}
