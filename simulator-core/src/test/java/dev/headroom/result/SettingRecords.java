package dev.headroom.result;

import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;
import dev.headroom.workload.SizeDistribution;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes scenario records in tests from the components that matter; the others get the defaults that they declare. */
public final class SettingRecords {
    private SettingRecords() {}

    /** A record of that type with the given components, by name. */
    public static <R extends Record> R make(Class<R> type, Map<String, ?> given) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component ->
                        given.containsKey(component.getName()) ? given.get(component.getName()) : byDefault(component))
                .toArray();
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make " + type, impossible);
        }
    }

    private static Object byDefault(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        return read(type, component.getAnnotation(Setting.class).byDefault());
    }

    private static Object read(Class<?> type, String text) {
        if (text.equals("{}")) {
            return make(type.asSubclass(Record.class), Map.of());
        }
        if (type == long.class) {
            return Long.parseLong(text);
        }
        if (type == int.class) {
            return Integer.parseInt(text);
        }
        if (type == double.class) {
            return Double.parseDouble(text);
        }
        if (type == boolean.class) {
            return Boolean.parseBoolean(text);
        }
        return readNamed(type, text);
    }

    private static Object readNamed(Class<?> type, String text) {
        if (type == TimeSpan.class) {
            return TimeSpan.parse(text);
        }
        if (type == DataSize.class) {
            return DataSize.parse(text);
        }
        if (type == Share.class) {
            return Share.parse(text);
        }
        if (type == SizeDistribution.class) {
            return SizeDistribution.of(text);
        }
        if (type.isEnum()) {
            String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
        return text.equals("\"\"") ? "" : text;
    }
}
