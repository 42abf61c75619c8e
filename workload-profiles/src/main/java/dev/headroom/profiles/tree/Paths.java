package dev.headroom.profiles.tree;

/** How a place inside a scenario is named: {@code tables.Orders.writeCapacity}, {@code events[0].at}. */
public final class Paths {
    private Paths() {}

    /** A field or an entry of a map; a name with a dot or a bracket in it stands in quotation marks. */
    public static String field(String path, String name) {
        boolean plain = !name.isEmpty() && name.chars().noneMatch(c -> c == '.' || c == '[' || c == '"' || c == '=');
        String step = plain ? name : '"' + name + '"';
        return path.isEmpty() ? step : path + "." + step;
    }

    /** An element of a list, counted from 0. */
    public static String element(String path, int index) {
        return path + "[" + index + "]";
    }
}
