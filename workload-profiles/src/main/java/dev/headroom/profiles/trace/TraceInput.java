package dev.headroom.profiles.trace;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens a file of recorded traffic: UTF-8, unpacked where its name ends in {@code .gz}, at most 1 GB either way. */
final class TraceInput {
    private static final long MOST_BYTES = 1L << 30;
    private static final int BUFFER = 1 << 16;

    private TraceInput() {}

    static Reader open(Path path) throws IOException {
        InputStream file = Files.newInputStream(path);
        try {
            InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(file, BUFFER) : file;
            return withoutByteOrderMark(new InputStreamReader(new Limited(plain, MOST_BYTES), StandardCharsets.UTF_8));
        } catch (IOException wrong) {
            file.close();
            throw wrong;
        }
    }

    private static Reader withoutByteOrderMark(Reader reader) throws IOException {
        PushbackReader text = new PushbackReader(reader);
        int first = text.read();
        if (first >= 0 && first != '\uFEFF') {
            text.unread(first);
        }
        return text;
    }

    /** Why a file could not be read, in words. */
    static String reason(Exception wrong, Path path) {
        Throwable cause = wrong instanceof CsvParseException || wrong.getCause() == null ? wrong : wrong.getCause();
        if (cause instanceof NoSuchFileException) {
            return "there is no such file (looked for " + path.normalize() + ")";
        }
        if (cause instanceof ZipException || cause instanceof EOFException) {
            return "is not a whole gzip file, though its name ends in .gz: " + cause.getMessage();
        }
        if (Files.isDirectory(path)) {
            return "is a folder, not a file";
        }
        if (cause instanceof CsvParseException && cause.getCause() != null) {
            return "is not CSV: " + cause.getCause().getMessage();
        }
        return "cannot be read: " + cause.getMessage();
    }

    /** Refuses to go on after so many bytes, however well they were packed. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("holds more than 1 GB, the limit");
            }
        }
    }
}
