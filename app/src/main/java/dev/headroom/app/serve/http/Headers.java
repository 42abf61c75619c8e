package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;

/**
 * The header lines of an answer that depend on its request.
 *
 * @param mediaType of the body, or null where DynamoDB names none
 * @param coding how the body is packed, or null
 * @param cors whole lines for browsers, mostly none
 * @param persistence whether the connection stays open
 */
record Headers(MediaType mediaType, ContentCoding coding, byte[] cors, Persistence persistence) {
    Headers packedBy(ContentCoding chosen) {
        return new Headers(mediaType, chosen, cors, persistence);
    }

    void write(ByteBuf head) {
        if (mediaType != null) {
            head.writeBytes(mediaType.headerLine());
        }
        if (coding != null) {
            head.writeBytes(coding.headerLine());
        }
        head.writeBytes(cors).writeBytes(persistence.headerLine());
    }
}
