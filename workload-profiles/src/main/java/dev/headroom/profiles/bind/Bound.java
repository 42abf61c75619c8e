package dev.headroom.profiles.bind;

import dev.headroom.profiles.problem.Place;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * A node after binding. It keeps its place and its parts even where it is wrong as a whole, so that what is sound in it can
 * still be checked.
 *
 * @param value the value; null where it is absent or wrong
 * @param wrong whether a problem was reported in it
 * @param parts the components of a record, the entries of a map, or the elements of a list ({@code 0}, {@code 1}, …)
 */
public record Bound(Place place, String path, Object value, boolean wrong, Map<String, Bound> parts) {

    public Bound {
        parts = Collections.unmodifiableMap(parts);
    }

    static Bound of(Place place, String path, Object value) {
        return new Bound(place, path, value, false, Map.of());
    }

    static Bound wrong(Place place, String path) {
        return new Bound(place, path, null, true, Map.of());
    }

    /** The part of that name; an absent one where there is none. */
    public Bound part(String name) {
        Bound part = parts.get(name);
        return part == null ? Bound.of(place, path + "." + name, null) : part;
    }

    /** The value, where it is sound, present and of that class. */
    public <T> Optional<T> as(Class<T> type) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /** Whether something is given here, be it right or wrong. */
    public boolean isGiven() {
        return value != null || wrong;
    }
}
