package dev.headroom.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> NAMES = List.of("readCapacity", "writeCapacity", "billing", "on-demand");

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "flaw, lawn, 2", "ab, ba, 1", "'', abc, 3", "same, same, 0", "abcd, acbd, 1"})
    void countsSlips(String from, String to, int slips) {
        assertThat(NearestName.slips(from, to)).isEqualTo(slips);
        assertThat(NearestName.slips(to, from)).isEqualTo(slips);
    }

    @Test
    void findsTheNearestWhateverItsCapitals() {
        assertThat(NearestName.to("readcapasity", NAMES)).contains("readCapacity");
        assertThat(NearestName.to("ON_DEMAND", NAMES)).contains("on-demand");
    }

    @Test
    void listsWhatIsAllowedButNotWithoutEnd() {
        assertThat(NearestName.hint("biling", NAMES))
                .isEqualTo("; did you mean 'billing'? allowed: readCapacity, writeCapacity, billing, on-demand");
        assertThat(NearestName.hint("x", List.of())).isEqualTo("; allowed: none");
        assertThat(NearestName.hint("x", Collections.nCopies(31, "name"))).endsWith("name, name and 1 more");
    }

    @Test
    void findsNothingWhereNothingIsNear() {
        assertThat(NearestName.to("x", NAMES)).isEmpty();
        assertThat(NearestName.to("", NAMES)).isEmpty();
        assertThat(NearestName.to("z".repeat(10_000), NAMES)).isEmpty();
    }
}
