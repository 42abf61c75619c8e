package dev.headroom.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.quantity.DataSize;
import dev.headroom.scenario.DaxModel;
import dev.headroom.scenario.Defaults;
import java.util.OptionalLong;
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

    /** What the guide does not list is taken to bear what an r5 of as many processors does, and never more than the largest. */
    @ParameterizedTest
    @CsvSource({
        "dax.r5.2xlarge, 300000",
        "dax.r4.large, 75000",
        "dax.r4.2xlarge, 300000",
        "dax.r4.16xlarge, 1000000",
        "dax.t2.small, 37500",
        "dax.t3.small, 75000"
    })
    void bearsWhatItsProcessorsDo(String name, double requests) {
        assertThat(DaxNodeType.of(name).throughput(Defaults.of(DaxModel.class))).isEqualTo(requests);
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
