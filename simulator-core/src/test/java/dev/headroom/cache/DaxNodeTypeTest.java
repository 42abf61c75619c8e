package dev.headroom.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.quantity.DataSize;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaxNodeTypeTest {
    @ParameterizedTest
    @CsvSource({
        "dax.r5.large, 16GB, 2, 75000",
        "dax.r5.24xlarge, 768GB, 96, 1000000",
        "dax.r4.large, 15.25GB, 2,",
        "dax.t3.small, 2GB, 2,"
    })
    void knowsWhatTheSizingGuideLists(String name, String memory, int processors, Long requests) {
        DaxNodeType type = DaxNodeType.of(name);

        assertThat(type.typeName()).isEqualTo(name);
        assertThat(type.memory()).isEqualTo(DataSize.parse(memory));
        assertThat(type.processors()).isEqualTo(processors);
        assertThat(type.normalizedRequestsPerSecond())
                .isEqualTo(requests == null ? OptionalLong.empty() : OptionalLong.of(requests));
    }

    @Test
    void keepsHalfOfItsMemoryForItems() {
        assertThat(DaxNodeType.of("dax.r5.large").itemCacheSize()).isEqualTo(DataSize.parse("8GB"));
    }

    @ParameterizedTest
    @CsvSource({
        "r5.large, dax.r5.large",
        "dax.r5.lrage, dax.r5.large",
        "dax.r5.12xlrge, dax.r5.12xlarge",
        "dax.T3.medium, dax.t3.medium"
    })
    void namesTheNearestOfAnUnknownType(String found, String nearest) {
        assertThatThrownBy(() -> DaxNodeType.of(found))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + found + "' is not a known DAX node type")
                .hasMessageContaining("did you mean '" + nearest + "'")
                .hasMessageContaining("dax.r4.16xlarge, dax.t3.small");
    }
}
