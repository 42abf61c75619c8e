package dev.headroom.item;

import java.util.Arrays;
import java.util.Base64;

/** Bytes (B); ordered as unsigned bytes, sized by their number, not by the Base64 that carries them (facts §2.1). */
public final class BinaryValue implements AttributeValue, Comparable<BinaryValue> {
    private final byte[] bytes;

    private BinaryValue(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of the bytes. */
    public static BinaryValue of(byte... bytes) {
        return new BinaryValue(bytes.clone());
    }

    static BinaryValue copyOf(byte[] bytes, int from, int end) {
        return new BinaryValue(Arrays.copyOfRange(bytes, from, end));
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public int sizeInBytes() {
        return bytes.length;
    }

    @Override
    public void write(AttributeSink sink) {
        sink.binary(bytes, 0, bytes.length);
    }

    @Override
    public String typeName() {
        return "B";
    }

    @Override
    public int compareTo(BinaryValue other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof BinaryValue value && Arrays.equals(bytes, value.bytes));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Base64, as the API writes it. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
