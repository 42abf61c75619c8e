package dev.headroom.item;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads packed values one behind the other; see {@link PackedType}. */
final class PackedReader {
    private static final SetType[] SET_TYPES = SetType.values();

    private final byte[] bytes;
    private int at;
    private int type;
    private int end;

    PackedReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the next value's header; its bytes then lie between {@link #from} and {@link #end}. */
    void open() {
        int header = varint();
        type = header & PackedType.MASK;
        end = at + (header >>> PackedType.BITS);
    }

    int type() {
        return type;
    }

    int from() {
        return at;
    }

    int end() {
        return end;
    }

    void skip() {
        open();
        at = end;
    }

    void skip(int values) {
        for (int i = 0; i < values; i++) {
            skip();
        }
    }

    AttributeValue value() {
        open();
        return opened();
    }

    /** The value whose header was read last. */
    AttributeValue opened() {
        int last = end;
        AttributeValue value = scalarOrDocument(last);
        at = last;
        return value;
    }

    private AttributeValue scalarOrDocument(int last) {
        switch (type) {
            case PackedType.STRING:
                return StringValue.ofUtf8(bytes, at, last - at);
            case PackedType.NUMBER:
                return PackedNumber.read(bytes, at, last);
            case PackedType.BINARY:
                return BinaryValue.copyOf(bytes, at, last);
            case PackedType.NULL:
                return NullValue.NULL;
            case PackedType.FALSE:
            case PackedType.TRUE:
                return BooleanValue.of(type == PackedType.TRUE);
            case PackedType.LIST:
                return ListValue.of(elements(last, AttributeValue.class));
            case PackedType.MAP:
                return map(last);
            default:
                return set(SET_TYPES[type - PackedType.SET], last);
        }
    }

    private AttributeValue set(SetType setType, int last) {
        return switch (setType) {
            case SS -> StringSet.of(elements(last, StringValue.class));
            case NS -> NumberSet.of(elements(last, NumberValue.class));
            case BS -> BinarySet.of(elements(last, BinaryValue.class));
        };
    }

    private <T extends AttributeValue> List<T> elements(int last, Class<T> elementType) {
        List<T> elements = new ArrayList<>();
        while (at < last) {
            elements.add(elementType.cast(value()));
        }
        return elements;
    }

    private MapValue map(int last) {
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        while (at < last) {
            int length = varint();
            String name = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            entries.put(name, value());
        }
        return MapValue.of(entries);
    }

    /** Hands the next value to a sink, without making it. */
    void write(AttributeSink sink) {
        open();
        int last = end;
        switch (type) {
            case PackedType.STRING -> sink.string(bytes, at, last - at);
            case PackedType.NUMBER -> sink.number(bytes, at, last - at);
            case PackedType.BINARY -> sink.binary(bytes, at, last - at);
            case PackedType.NULL -> sink.nothing();
            case PackedType.FALSE, PackedType.TRUE -> sink.bool(type == PackedType.TRUE);
            case PackedType.LIST -> writeList(last, sink);
            case PackedType.MAP -> writeMap(last, sink);
            default -> writeSet(SET_TYPES[type - PackedType.SET], last, sink);
        }
        at = last;
    }

    private void writeList(int last, AttributeSink sink) {
        sink.beginList();
        writeElements(last, sink);
        sink.endList();
    }

    private void writeSet(SetType setType, int last, AttributeSink sink) {
        sink.beginSet(setType);
        writeElements(last, sink);
        sink.endSet();
    }

    private void writeElements(int last, AttributeSink sink) {
        while (at < last) {
            write(sink);
        }
    }

    private void writeMap(int last, AttributeSink sink) {
        sink.beginMap();
        while (at < last) {
            int length = varint();
            sink.name(bytes, at, length);
            at += length;
            write(sink);
        }
        sink.endMap();
    }

    private int varint() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte group = bytes[at++];
            value |= (group & 0x7f) << shift;
            if (group >= 0) {
                return value;
            }
        }
    }
}
