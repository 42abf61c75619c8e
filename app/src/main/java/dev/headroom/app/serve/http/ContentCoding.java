package dev.headroom.app.serve.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;

/** The two ways in which bodies may be packed. */
enum ContentCoding {
    GZIP("gzip") {
        @Override
        OutputStream packInto(ByteBuf packed) throws IOException {
            return new FastGzip(new ByteBufOutputStream(packed));
        }

        @Override
        InputStream unpack(ByteArrayInputStream packed) throws IOException {
            return new GZIPInputStream(packed);
        }
    },
    /** In the frame of zlib, as the standard has it. */
    DEFLATE("deflate") {
        @Override
        OutputStream packInto(ByteBuf packed) {
            return new DeflaterOutputStream(new ByteBufOutputStream(packed), new Deflater(Deflater.BEST_SPEED));
        }

        @Override
        InputStream unpack(ByteArrayInputStream packed) {
            return new InflaterInputStream(packed);
        }
    };

    private final String token;
    private final byte[] headerLine;

    ContentCoding(String token) {
        this.token = token;
        this.headerLine = Ascii.bytes("Content-Encoding: " + token + "\r\n");
    }

    abstract OutputStream packInto(ByteBuf packed) throws IOException;

    /** Several packets in a row count as one. */
    abstract InputStream unpack(ByteArrayInputStream packed) throws IOException;

    byte[] headerLine() {
        return headerLine;
    }

    /** The coding of that name in lower case, or null. */
    static ContentCoding of(String token) {
        for (ContentCoding coding : values()) {
            if (coding.token.equals(token)) {
                return coding;
            }
        }
        return null;
    }

    /** On the same machine, time counts for more than bytes. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
