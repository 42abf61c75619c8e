package dev.headroom.workload;

import dev.headroom.item.AttributeValue;
import dev.headroom.item.StringValue;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** One of a few texts, by weight: a status, a country. Some items may lack it, which makes an index on it sparse. */
@Kind(value = "choice", describedAs = "One of a few texts, by weight.")
public record ChoiceAttribute(
        @Setting(value = "The texts and their weights.", notEmpty = true)
        Map<String, Double> values,

        @Setting(value = "The weight of items without the attribute.", byDefault = "0", min = 0)
        double absent)
        implements AttributeGenerator {
    public ChoiceAttribute {
        values = Weights.copyOf(values);
    }

    @Override
    public Values open(SplittableRandom random, TraceFiles files) {
        List<Double> weights = new ArrayList<>(values.values());
        weights.add(absent);
        AttributeValue[] choices = new AttributeValue[weights.size()]; // the last stays null: absent
        int i = 0;
        for (String text : values.keySet()) {
            choices[i++] = StringValue.of(text);
        }
        AliasTable table = Weights.table(weights);
        return (keyNumber, ordinal, nowNanos) -> choices[table.draw(random)];
    }
}
