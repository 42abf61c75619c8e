package dev.headroom.profiles.tree;

import dev.headroom.profiles.problem.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A map in the order of the file; entries can be put, so that an override can take effect before anything is bound. */
public record MapNode(Place place, Map<String, Entry> entries) implements Node {

    /** A value and the place of its key. */
    public record Entry(Place keyPlace, Node value) {}

    /** A map that is not written anywhere. */
    public static MapNode emptyAt(Place place) {
        return new MapNode(place, new LinkedHashMap<>());
    }

    /** The value under that key, if there is one and it says something. */
    public Optional<Node> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(value -> !value.isNothing());
    }

    @Override
    public String description() {
        return "a map";
    }

    @Override
    public MapNode copy() {
        Map<String, Entry> copies = new LinkedHashMap<>();
        entries.forEach((key, entry) ->
                copies.put(key, new Entry(entry.keyPlace(), entry.value().copy())));
        return new MapNode(place, copies);
    }
}
