package dev.headroom.profiles.check;

import dev.headroom.profiles.bind.Bound;
import dev.headroom.scenario.TimeToLiveSpec;
import dev.headroom.setting.NearestName;
import dev.headroom.workload.ConstantAttribute;
import dev.headroom.workload.KeyNumberAttribute;
import dev.headroom.workload.TextAttribute;
import dev.headroom.workload.TimestampAttribute;
import dev.headroom.workload.TimestampAttribute.Unit;
import dev.headroom.workload.ValueType;
import java.util.Set;

/** Whether items can expire by the attribute that their table names: items have it, and its numbers are seconds. */
final class TimeToLiveChecks {
    private final Checking checking;

    TimeToLiveChecks(Checking checking) {
        this.checking = checking;
    }

    void check(Bound timeToLive, Bound table, Set<String> attributes) {
        timeToLive.as(TimeToLiveSpec.class).map(TimeToLiveSpec::attribute).ifPresent(name -> {
            if (!attributes.contains(name) && !table.part("item").wrong()) {
                checking.report(
                        timeToLive,
                        "no item has an attribute '" + name + "', so none would expire"
                                + NearestName.hint(name, attributes)
                                + "; add it to item.attributes, such as " + name + ": {type: timestamp, plus: 1d}");
            }
            Bound attribute = table.part("item").part("attributes").parts().get(name);
            if (attribute != null && isInMilliseconds(attribute)) {
                checking.report(
                        timeToLive,
                        "'" + name + "' is in milliseconds, and a time to live in seconds: items would expire in"
                                + " fifty thousand years; give it unit: seconds");
            } else if (attribute != null && isText(attribute)) {
                checking.report(
                        timeToLive,
                        "'" + name + "' is not a number, and only numbers of seconds expire; give it type: timestamp,"
                                + " such as " + name + ": {type: timestamp, plus: 1d}");
            }
        });
    }

    private static boolean isText(Bound attribute) {
        return attribute.as(TextAttribute.class).isPresent()
                || attribute
                        .as(ConstantAttribute.class)
                        .filter(constant -> constant.as() == ValueType.S)
                        .isPresent()
                || attribute
                        .as(KeyNumberAttribute.class)
                        .filter(number -> number.as() == ValueType.S)
                        .isPresent();
    }

    private static boolean isInMilliseconds(Bound attribute) {
        return attribute
                .as(TimestampAttribute.class)
                .filter(timestamp -> timestamp.unit() == Unit.MILLISECONDS)
                .isPresent();
    }
}
