package dev.headroom.app.desktop.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file, as far as scenarios go: UTF-8, at most 1 MB. */
public final class FileText {
    private static final int MOST_BYTES = 1 << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileText() {}

    /**
     * Reads a file.
     *
     * @throws TooLargeException if it is larger than a scenario may be
     * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
     */
    public static String read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new TooLargeException();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        }
    }

    /** A file that cannot be a scenario. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
