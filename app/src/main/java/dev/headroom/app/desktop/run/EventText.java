package dev.headroom.app.desktop.run;

import dev.headroom.scenario.AvailabilityZone;
import dev.headroom.scenario.ScenarioEvent;
import dev.headroom.setting.Kind;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event as a scenario file says it, on one line: {@code {type: change-capacity, at: 2m, table: Orders, writeCapacity: 400}}. */
public final class EventText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern WORD_WITH_MEANING = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private EventText() {}

    public static String of(ScenarioEvent event) {
        return map((Record) event);
    }

    private static String map(Record record) {
        Stream<String> type =
                Stream.of("type: " + record.getClass().getAnnotation(Kind.class).value());
        Stream<String> fields = Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> value(record, component)
                        .map(value -> component.getName() + ": " + value)
                        .orElse(""))
                .filter(field -> !field.isEmpty());
        return Stream.concat(type, fields).collect(Collectors.joining(", ", "{", "}"));
    }

    private static Optional<String> value(Record record, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(record);
            return value instanceof Optional<?> optional ? optional.map(EventText::text) : Optional.of(text(value));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Object value) {
        if (value instanceof AvailabilityZone) {
            return value.toString();
        } else if (value.getClass().isAnnotationPresent(Kind.class)) {
            return map((Record) value);
        } else if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return value instanceof String text ? quotedWhereNeeded(text) : value.toString();
    }

    private static String quotedWhereNeeded(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !WORD_WITH_MEANING.matcher(text).matches();
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
