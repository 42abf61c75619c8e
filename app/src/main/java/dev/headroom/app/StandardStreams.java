package dev.headroom.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output and error in a charset that can write what Headroom says. Where the locale is missing, as in most
 * containers, Java would take the terminal for an ASCII one and print question marks; UTF-8 is right there.
 */
final class StandardStreams {
    private static final String WRITTEN = "×±…";

    private StandardStreams() {}

    static PrintWriter out() {
        return writer(FileDescriptor.out, "stdout.encoding");
    }

    static PrintWriter err() {
        return writer(FileDescriptor.err, "stderr.encoding");
    }

    private static PrintWriter writer(FileDescriptor stream, String property) {
        return new PrintWriter(new FileOutputStream(stream), true, charset(System.getProperty(property), windows()));
    }

    /** What is declared (since Java 19, or by the console of Windows), unless that cannot be right. */
    static Charset charset(String declared, boolean windows) {
        Charset charset = declared == null || !Charset.isSupported(declared)
                ? Charset.defaultCharset()
                : Charset.forName(declared);
        return windows || charset.newEncoder().canEncode(WRITTEN) ? charset : StandardCharsets.UTF_8;
    }

    private static boolean windows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
