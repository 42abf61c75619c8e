package dev.headroom.app.desktop.see.heat;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.KeyHash;
import dev.headroom.item.NumberValue;
import dev.headroom.item.StringValue;
import dev.headroom.result.HotKey;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import dev.headroom.scenario.KeyAttribute;
import dev.headroom.scenario.KeyAttribute.KeyType;
import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of the keys that a run knows by name lie in a partition: a key's hash tells. */
public final class PartitionKeys {
    private final ResourceResult resource;
    private final KeyType type;

    public PartitionKeys(Scenario scenario, ResourceResult resource) {
        this.resource = resource;
        this.type = type(scenario, resource);
    }

    /**
     * A key of a partition.
     *
     * @param accessed its share of all that the table or index consumed; 0 where it is not among the largest
     * @param throttled its share of all throttle events
     */
    public record KeyShare(String key, double accessed, double throttled) {}

    /** Those in a partition, the most throttled first. */
    public List<KeyShare> in(PartitionResult partition) {
        Map<String, KeyShare> keys = new LinkedHashMap<>();
        for (HotKey key : resource.mostThrottled()) {
            if (lies(key, partition)) {
                keys.put(key.key(), new KeyShare(key.key(), 0, key.share()));
            }
        }
        for (HotKey key : resource.mostAccessed()) {
            if (lies(key, partition)) {
                double throttled = Optional.ofNullable(keys.get(key.key()))
                        .map(KeyShare::throttled)
                        .orElse(0.0);
                keys.put(key.key(), new KeyShare(key.key(), key.share(), throttled));
            }
        }
        return new ArrayList<>(keys.values());
    }

    /** Where a key lies, as a share of the whole range. */
    double placeOf(String key) {
        return KeyHash.asShare(KeyHash.of(value(key)));
    }

    private boolean lies(HotKey key, PartitionResult partition) {
        double place = placeOf(key.key());
        boolean inOneCollection = partition.rangeStart() == partition.rangeEnd();
        return inOneCollection || partition.sortEnd().isPresent()
                ? place >= partition.rangeStart() && place <= partition.rangeEnd()
                : place >= partition.rangeStart() && place < partition.rangeEnd();
    }

    private AttributeValue value(String key) {
        try {
            return type == KeyType.N ? NumberValue.of(new BigDecimal(key)) : StringValue.of(key);
        } catch (NumberFormatException text) {
            return StringValue.of(key);
        }
    }

    private static KeyType type(Scenario scenario, ResourceResult resource) {
        String table = resource.table().replaceFirst("@.*$", "");
        return Optional.ofNullable(scenario.tables().get(table))
                .flatMap(spec -> key(spec, resource))
                .map(KeyAttribute::type)
                .orElse(KeyType.S);
    }

    private static Optional<KeyAttribute> key(TableSpec spec, ResourceResult resource) {
        return resource.index()
                .map(name -> Optional.ofNullable(spec.globalIndexes().get(name)).map(index -> index.partitionKey()))
                .orElse(Optional.of(spec.partitionKey()));
    }
}
