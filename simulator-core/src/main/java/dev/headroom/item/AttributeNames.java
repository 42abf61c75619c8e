package dev.headroom.item;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The names of an item's attributes, in order; one instance is shared by all items of one shape. Immutable. */
public final class AttributeNames {
    private final String[] names;
    private final int[] bytesOfName;
    private final int sizeInBytes;

    private AttributeNames(String[] names) {
        this.names = names;
        this.bytesOfName = new int[names.length];
        int bytes = 0;
        for (int i = 0; i < names.length; i++) {
            bytesOfName[i] = names[i].getBytes(StandardCharsets.UTF_8).length;
            bytes += bytesOfName[i];
        }
        this.sizeInBytes = bytes;
    }

    /** The names, each of which may stand only once. */
    public static AttributeNames of(List<String> names) {
        return new AttributeNames(names.toArray(String[]::new));
    }

    public int count() {
        return names.length;
    }

    public String name(int index) {
        return names[index];
    }

    /** UTF-8 bytes of all names: they count towards an item's size (facts §2.1). */
    public int sizeInBytes() {
        return sizeInBytes;
    }

    /** UTF-8 bytes of one name. */
    public int sizeInBytes(int index) {
        return bytesOfName[index];
    }

    /** Where the name stands, or -1. Items have few attributes, so a search from the front beats a hash. */
    public int indexOf(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    AttributeNames with(String name) {
        String[] longer = java.util.Arrays.copyOf(names, names.length + 1);
        longer[names.length] = name;
        return new AttributeNames(longer);
    }

    AttributeNames without(int index) {
        String[] shorter = new String[names.length - 1];
        System.arraycopy(names, 0, shorter, 0, index);
        System.arraycopy(names, index + 1, shorter, index, shorter.length - index);
        return new AttributeNames(shorter);
    }
}
