package dev.headroom.app.desktop.see.heat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.see.HotRun;
import dev.headroom.result.PartitionResult;
import dev.headroom.result.ResourceResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartitionKeysTest {
    private final ResourceResult products = HotRun.products();
    private final PartitionKeys keys = new PartitionKeys(HotRun.loaded().scenario(), products);

    @Test
    void findsTheKeyThatThrottlesInThePartitionThatThrottles() {
        PartitionResult hot = products.partitions().stream()
                .filter(partition -> partition.throttleEvents().max() > 0)
                .findFirst()
                .orElseThrow();
        assertThat(keys.in(hot).get(0).key()).isEqualTo("p-0");
        assertThat(keys.in(hot).get(0).throttled()).isGreaterThan(0.9);
        assertThat(keys.in(hot).get(0).accessed()).isGreaterThan(0.5);
    }

    @Test
    void findsEachKeyInOnePartitionOnly() {
        List<String> found = products.partitions().stream()
                .flatMap(partition -> keys.in(partition).stream())
                .map(PartitionKeys.KeyShare::key)
                .toList();
        assertThat(found).doesNotHaveDuplicates().contains("p-0");
        assertThat(found).hasSizeGreaterThanOrEqualTo(products.mostAccessed().size());
    }
}
