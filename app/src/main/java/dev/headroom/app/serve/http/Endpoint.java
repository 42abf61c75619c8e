package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;

/**
 * What stands behind the wire: it turns the body of a request into an answer. It is called on event loops, by several
 * at a time, and must not block for long, for all other connections of the loop wait meanwhile.
 */
public interface Endpoint {
    /**
     * Whether there is such an operation.
     *
     * @param target the whole name, such as {@code DynamoDB_20120810.GetItem}
     */
    boolean knows(String target);

    /**
     * Carries out one operation.
     *
     * @param target a name that {@link #knows} confirmed
     * @param body holds the JSON text; belongs to the caller again once this returns
     * @param offset where the text begins in {@code body}
     * @param length its bytes, from 0 to 16 MB
     * @param answer takes the JSON of the answer, error or not, behind what it already holds
     * @return the HTTP status, such as 200 or 400
     */
    int answer(String target, byte[] body, int offset, int length, ByteBuf answer);
}
