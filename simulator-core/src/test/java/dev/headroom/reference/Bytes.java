package dev.headroom.reference;

import java.nio.charset.StandardCharsets;

/** A binary, a character a byte; characters compare as unsigned bytes do. */
public record Bytes(String latin) implements Comparable<Bytes> {
    static Bytes of(byte... bytes) {
        return new Bytes(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public int compareTo(Bytes other) {
        return latin.compareTo(other.latin);
    }
}
