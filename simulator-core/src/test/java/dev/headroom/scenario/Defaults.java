package dev.headroom.scenario;

import dev.headroom.quantity.DataSize;
import dev.headroom.setting.Setting;
import dev.headroom.workload.FixedSize;
import dev.headroom.workload.SizeDistribution;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Scenario records for tests: made of the defaults that their settings document, and what a test changes. */
public final class Defaults {
    private Defaults() {}

    /** Every component at its default; one without a default is null, and has to be given by {@link #with}. */
    public static <R extends Record> R of(Class<R> type, Object... namesAndValues) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(Defaults::byDefault).toArray();
        return make(type, components, replaced(components, values, namesAndValues));
    }

    /** The same record with other values for some components: name, value, name, value… */
    public static <R extends Record> R with(R record, Object... namesAndValues) {
        @SuppressWarnings("unchecked") // a record's class is its type
        Class<R> type = (Class<R>) record.getClass();
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> read(component, record))
                .toArray();
        return make(type, components, replaced(components, values, namesAndValues));
    }

    private static Object[] replaced(RecordComponent[] components, Object[] values, Object... namesAndValues) {
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            int at = names.indexOf(namesAndValues[i]);
            if (at < 0) {
                throw new IllegalArgumentException("no component " + namesAndValues[i] + " among " + names);
            }
            Object value = namesAndValues[i + 1];
            values[at] = value instanceof String text ? parse(components[at].getType(), text) : value;
        }
        return values;
    }

    private static Object byDefault(RecordComponent component) {
        Class<?> type = component.getType();
        String text = component.getAnnotation(Setting.class).byDefault();
        if (!text.isEmpty()) {
            return parse(type, text);
        }
        return type == Optional.class
                ? Optional.empty()
                : type == List.class ? List.of() : type == Map.class ? Map.of() : null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // of enums and records, whose classes are asked first
    private static Object parse(Class<?> type, String text) {
        if (type.isRecord() && text.equals("{}")) {
            return of((Class) type);
        } else if (type == SizeDistribution.class) {
            return new FixedSize(DataSize.parse(text));
        } else if (type == String.class) {
            return text.equals("\"\"") ? "" : text;
        } else if (type == long.class) {
            return Long.parseLong(text);
        } else if (type == int.class) {
            return Integer.parseInt(text);
        } else if (type == double.class) {
            return Double.parseDouble(text);
        } else if (type == boolean.class) {
            return Boolean.parseBoolean(text);
        } else if (type.isEnum()) {
            return Enum.valueOf((Class) type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
        try {
            return type.getMethod("parse", String.class).invoke(null, text);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(type + " cannot be read from '" + text + "'", impossible);
        }
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <R extends Record> R make(Class<R> type, RecordComponent[] components, Object... values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
