package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.Figures;
import dev.headroom.scenario.KeyAttribute;
import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settings in words: {@code poisson, rate 200/s}. */
final class SettingText {
    private static final int LONGEST_COLLECTION = 6;

    private SettingText() {}

    /** A record's kind and its components, without those that are absent or empty. */
    static String of(Record record) {
        StringJoiner text = new StringJoiner(", ");
        Kind kind = record.getClass().getAnnotation(Kind.class);
        if (kind != null) {
            text.add(kind.value());
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String value = value(read(component, record));
            if (!value.isEmpty()) {
                text.add(words(component.getName()) + " " + value);
            }
        }
        return text.toString();
    }

    static String keys(KeyAttribute partition, Optional<KeyAttribute> sort) {
        return partition.name() + sort.map(key -> ", " + key.name()).orElse("");
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code partitionReadCeiling} as {@code partition read ceiling}. */
    static String words(String component) {
        return component.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    static String value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(SettingText::value).orElse("");
        }
        if (value instanceof Enum<?> constant) {
            return word(constant);
        }
        if (value instanceof Number number) {
            return Figures.exact(new BigDecimal(number.toString()));
        }
        if (value instanceof Map<?, ?> map) {
            return listed(
                    map.size(), map.entrySet().stream().map(entry -> entry.getKey() + " " + value(entry.getValue())));
        }
        if (value instanceof Collection<?> collection) {
            return listed(collection.size(), collection.stream().map(SettingText::value));
        }
        return value instanceof Record nested && describesItself(nested) ? of(nested) : value.toString();
    }

    /** A component of a record. */
    static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("cannot read " + component, impossible);
        }
    }

    private static String listed(int size, Stream<String> entries) {
        return size > LONGEST_COLLECTION
                ? "(" + size + " entries)"
                : entries.collect(Collectors.joining("; ", size == 0 ? "" : "(", size == 0 ? "" : ")"));
    }

    /** Quantities are records too, but have a text of their own. */
    private static boolean describesItself(Record record) {
        return record.getClass().isAnnotationPresent(Kind.class)
                || Arrays.stream(record.getClass().getRecordComponents())
                        .anyMatch(component -> component.isAnnotationPresent(Setting.class));
    }
}
