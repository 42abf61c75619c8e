package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;

/**
 * The bytes of a request, not copied if it can be helped.
 *
 * @param bytes hold them
 * @param offset where they begin
 * @param length how many they are
 */
record Body(byte[] bytes, int offset, int length) {
    private static final Body EMPTY = new Body(new byte[0], 0, 0);

    static Body of(ByteBuf content) {
        if (!content.isReadable()) {
            return EMPTY;
        }
        if (content.hasArray()) {
            return new Body(content.array(), content.arrayOffset() + content.readerIndex(), content.readableBytes());
        }
        return of(ByteBufUtil.getBytes(content));
    }

    static Body of(byte[] bytes) {
        return new Body(bytes, 0, bytes.length);
    }

    boolean isEmpty() {
        return length == 0;
    }
}
