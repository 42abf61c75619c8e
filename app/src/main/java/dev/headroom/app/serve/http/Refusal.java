package dev.headroom.app.serve.http;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.headroom.app.serve.signature.SignatureException;
import java.nio.charset.StandardCharsets;

/**
 * An error that the wire itself answers with, before an operation is begun (facts §11.9).
 *
 * @param status the HTTP status
 * @param json the body
 */
record Refusal(int status, byte[] json) {
    private static final String SERVICE = "com.amazon.coral.service#";

    /** There is no such operation. DynamoDB says nothing more. */
    static final Refusal UNKNOWN_OPERATION = plain(400, SERVICE + "UnknownOperationException");

    /** The body is no JSON at all, or cannot be unpacked. DynamoDB says nothing more. */
    static final Refusal SERIALIZATION = plain(400, SERVICE + "SerializationException");

    /** A body of more than 16 MB. DynamoDB says nothing more. */
    static final Refusal TOO_LARGE = new Refusal(413, new byte[0]);

    /** A first line of more than 16 KB. */
    static final Refusal LINE_TOO_LONG = new Refusal(414, new byte[0]);

    /** Headers of more than 16 KB. */
    static final Refusal HEADERS_TOO_LONG = new Refusal(431, new byte[0]);

    /** What came is no HTTP. */
    static final Refusal NO_HTTP = new Refusal(400, new byte[0]);

    /** A request that did not arrive in time. */
    static final Refusal TOO_SLOW = new Refusal(408, new byte[0]);

    /** A bug of ours; the words are those that AWS documents for it. */
    static final Refusal INTERNAL = with(
            500,
            "com.amazonaws.dynamodb.v20120810#InternalServerError",
            "The request processing has failed because of an unknown error, exception or failure.");

    /** More connections than the server was told to bear. */
    static Refusal tooManyConnections(int most) {
        return unavailable(
                "This server takes " + most + " connections at a time; close some, or raise" + " --max-connections.");
    }

    /** Half-sent requests take up more memory than the server gives them. */
    static Refusal unavailable(String message) {
        return with(503, "com.amazonaws.dynamodb.v20120810#ServiceUnavailable", message);
    }

    static Refusal of(SignatureException problem) {
        return with(400, SERVICE + problem.type(), problem.getMessage());
    }

    private static Refusal plain(int status, String type) {
        return new Refusal(status, bytes("{\"__type\":\"" + type + "\"}"));
    }

    private static Refusal with(int status, String type, String message) {
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(message));
        return new Refusal(status, bytes("{\"__type\":\"" + type + "\",\"message\":\"" + quoted + "\"}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
