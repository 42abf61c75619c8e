package dev.headroom.simulation;

import dev.headroom.item.PrimaryKey;
import dev.headroom.scenario.KeyAttribute.KeyType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbered partition keys of one table, made once for the items that it holds at the start and for all workloads whose
 * names agree: the stored key and the key asked for are then one object, which is quick to compare.
 */
final class TableKeys {
    private final Map<KeyType, Map<String, Numbered<PrimaryKey>>> byTypeAndPrefix = new LinkedHashMap<>();

    /** The keys whose names are this prefix and a number. */
    Numbered<PrimaryKey> numbered(String prefix, KeyType type) {
        return byTypeAndPrefix
                .computeIfAbsent(type, any -> new LinkedHashMap<>())
                .computeIfAbsent(
                        prefix, any -> new Numbered<>(number -> PrimaryKey.of(KeyNames.value(prefix + number, type))));
    }
}
