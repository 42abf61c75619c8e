package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.zip.CRC32;

/**
 * Makes one answer after the other for a connection. The body is written first, behind room that is kept for the head;
 * when its length and checksum are known, the head is put right before it. So one pooled buffer holds all, nothing is
 * copied, and the head takes no objects.
 */
final class Answer {
    private static final int HEAD_ROOM = 512;
    private static final int BODY_ROOM = 512;
    private static final byte[] SERVER = Ascii.bytes("Server: Headroom\r\nDate: ");
    private static final byte[] LENGTH = Ascii.bytes("\r\nContent-Length: ");
    private static final byte[] REQUEST_ID = Ascii.bytes("\r\nx-amzn-RequestId: ");
    private static final byte[] CHECKSUM = Ascii.bytes("\r\nx-amz-crc32: ");
    private static final byte[] LINE_END = Ascii.bytes("\r\n");

    private final StatusLines statusLines = new StatusLines();
    private final CRC32 crc32 = new CRC32();
    private final RequestIds ids;
    private final HttpDate date;
    private final ByteBuf head;

    Answer(RequestIds ids, HttpDate date, ByteBuf head) {
        this.ids = ids;
        this.date = date;
        this.head = head;
    }

    /** A buffer with room for a head, to which the body is to be appended. */
    static ByteBuf begin(ByteBufAllocator allocator) {
        return allocator.heapBuffer(HEAD_ROOM + BODY_ROOM).setIndex(HEAD_ROOM, HEAD_ROOM);
    }

    /**
     * Puts the head before the body.
     *
     * @param answer from {@link #begin}, with the body appended
     * @param headers further header lines
     */
    ByteBuf finish(int status, Headers headers, ByteBuf answer) {
        writeHead(status, headers, answer);
        int length = head.readableBytes();
        if (length > HEAD_ROOM) {
            return withLongHead(answer);
        }
        answer.setBytes(HEAD_ROOM - length, head, 0, length);
        return answer.readerIndex(HEAD_ROOM - length);
    }

    /** The whole answer of a refusal that ends its connection. */
    ByteBuf refuse(Refusal refusal, ByteBufAllocator allocator) {
        MediaType type = refusal.json().length == 0 ? null : MediaType.AMZ_JSON_1_0;
        Headers headers = new Headers(type, null, Cors.NONE, Persistence.CLOSED);
        return finish(refusal.status(), headers, begin(allocator).writeBytes(refusal.json()));
    }

    private void writeHead(int status, Headers headers, ByteBuf body) {
        head.clear().writeBytes(statusLines.of(status)).writeBytes(SERVER);
        date.write(head);
        head.writeBytes(LENGTH);
        Ascii.writeNumber(head, body.readableBytes());
        head.writeBytes(REQUEST_ID);
        ids.writeNext(head);
        head.writeBytes(CHECKSUM);
        Ascii.writeNumber(head, checksum(body));
        head.writeBytes(LINE_END);
        headers.write(head);
        head.writeBytes(LINE_END);
    }

    /** Of the bytes as they are sent, which is what the SDKs check. */
    private long checksum(ByteBuf body) {
        crc32.reset();
        crc32.update(body.array(), body.arrayOffset() + body.readerIndex(), body.readableBytes());
        return crc32.getValue();
    }

    /** Only the answer to a preflight request, which repeats headers of that request, can have one. */
    private ByteBuf withLongHead(ByteBuf answer) {
        ByteBuf whole = answer.alloc().heapBuffer(head.readableBytes() + answer.readableBytes());
        whole.writeBytes(head, 0, head.writerIndex()).writeBytes(answer);
        answer.release();
        return whole;
    }
}
