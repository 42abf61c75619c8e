package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Packs answers that are long enough. */
final class Packing {
    /** Shorter answers are sent as they are (Alternator's recordings). */
    static final int MIN_BYTES = 4096;

    private Packing() {}

    /**
     * The answer with its body packed, in a buffer of its own; the other one is released.
     *
     * @param answer from {@link Answer#begin}
     */
    static ByteBuf pack(ByteBuf answer, ContentCoding coding) {
        ByteBuf packed = Answer.begin(answer.alloc());
        try (OutputStream out = coding.packInto(packed)) {
            answer.readBytes(out, answer.readableBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            answer.release();
        }
        return packed;
    }
}
