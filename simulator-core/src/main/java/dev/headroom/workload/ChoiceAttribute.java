package dev.headroom.workload;

import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** One of a few texts, by weight: a status, a country. */
@Kind(value = "choice", describedAs = "One of a few texts, by weight.")
public record ChoiceAttribute(
        @Setting(value = "The texts and their weights.", notEmpty = true)
        Map<String, Double> values) implements AttributeGenerator {
    public ChoiceAttribute {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public Values open(SplittableRandom random, TraceFiles files) {
        throw new IllegalStateException("to be written");
    }
}
