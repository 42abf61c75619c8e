package dev.headroom.scenario;

import dev.headroom.setting.Setting;
import java.util.Optional;

/** Which records a function always fails on. */
public record PoisonSpec(
        @Setting("The records of this partition key.") Optional<String> key,

        @Setting(value = "Every so manyth record of the stream.", min = 1)
        Optional<Long> every) {

    public PoisonSpec {
        if (key.isPresent() == every.isPresent()) {
            throw new IllegalArgumentException(
                    "give either the key whose records are poison, or every how manyth one is");
        }
    }
}
