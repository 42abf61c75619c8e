package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.data.ExecuteStatementRequest;
import dev.headroom.item.AttributeValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Where the next page of a statement begins, as text. It says so itself: nothing is kept. It holds for the same statement
 * with the same parameters only, whatever the limit and the consistency (facts §11.11).
 */
final class NextToken {
    private static final int CHECK_BYTES = Integer.BYTES;
    private static final int REQUEST_BYTES = 16;

    private NextToken() {}

    /** The token for a position, as {@link StepPosition#text} writes it. */
    static String of(ExecuteStatementRequest request, String position) {
        ByteBuffer signed = ByteBuffer.allocate(REQUEST_BYTES + Character.BYTES * position.length());
        signed.put(digest(request));
        signed.asCharBuffer().put(position); // not as UTF-8, which has no place for half a surrogate pair
        ByteBuffer token = ByteBuffer.allocate(CHECK_BYTES + signed.capacity());
        token.putInt(check(signed.array())).put(signed.array());
        return Base64.getEncoder().encodeToString(token.array());
    }

    /** The position of the request's token; refuses one that was changed, or is another statement's. */
    static String open(ExecuteStatementRequest request) {
        byte[] token = bytes(request.nextToken());
        boolean whole = token.length > CHECK_BYTES + REQUEST_BYTES && token.length % Character.BYTES == 0;
        if (!whole) {
            throw invalid();
        }
        byte[] signed = Arrays.copyOfRange(token, CHECK_BYTES, token.length);
        if (ByteBuffer.wrap(token).getInt() != check(signed)) {
            throw invalid();
        }
        if (!Arrays.equals(digest(request), Arrays.copyOf(signed, REQUEST_BYTES))) {
            throw ServiceException.validation("NextToken does not match request");
        }
        return ByteBuffer.wrap(signed, REQUEST_BYTES, signed.length - REQUEST_BYTES)
                .asCharBuffer()
                .toString();
    }

    static ServiceException invalid() {
        return ServiceException.validation("Invalid NextToken");
    }

    private static byte[] bytes(String token) {
        try {
            return Base64.getDecoder().decode(token);
        } catch (IllegalArgumentException unreadable) {
            throw invalid();
        }
    }

    private static int check(byte[] signed) {
        CRC32 check = new CRC32();
        check.update(signed);
        return (int) check.getValue();
    }

    /** What tells requests apart: the statement and its parameters. */
    private static byte[] digest(ExecuteStatementRequest request) {
        StringBuilder text = new StringBuilder(request.statement());
        List<AttributeValue> parameters = request.parameters() == null ? List.of() : request.parameters();
        for (AttributeValue parameter : parameters) {
            text.append('\0').append(parameter.typeName()).append(':').append(parameter);
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, REQUEST_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
