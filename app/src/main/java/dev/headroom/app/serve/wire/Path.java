package dev.headroom.app.serve.wire;

/**
 * Where in a request a member is.
 *
 * @param older as messages have always named it, such as {@code keySchema.1.member.keyType}
 * @param today as they name it since 2026: {@code KeySchema.1.member.KeyType}
 */
record Path(String older, String today) {
    static final Path REQUEST = new Path("", "");

    private static final String MEMBER = "member";

    /** A member of a structure, by its name on the wire. */
    Path member(String name) {
        return below(Character.toLowerCase(name.charAt(0)) + name.substring(1), name);
    }

    /** An element of a list, counted from 0 here and from 1 in messages. */
    Path element(int index) {
        String number = String.valueOf(index + 1);
        return below(number, number).below(MEMBER, MEMBER);
    }

    /** What a map holds under a key. */
    Path entry(String key) {
        return below(key, key).below(MEMBER, MEMBER);
    }

    private Path below(String olderName, String todaysName) {
        return older.isEmpty()
                ? new Path(olderName, todaysName)
                : new Path(older + "." + olderName, today + "." + todaysName);
    }
}
