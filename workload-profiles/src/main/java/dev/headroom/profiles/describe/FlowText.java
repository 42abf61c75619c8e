package dev.headroom.profiles.describe;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.headroom.profiles.bind.Component;
import dev.headroom.profiles.bind.Kinds;
import dev.headroom.profiles.bind.RecordShape;
import dev.headroom.profiles.bind.Scalars;
import dev.headroom.profiles.bind.Words;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.setting.Kind;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * A value of a scenario as a file would write it on one line: {@code 2000}, {@code 30m}, {@code {type: poisson, rate: 200/s}}.
 * What is at its default is left out. Read again, it gives the same value.
 */
public final class FlowText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_/-]*");
    private static final Pattern MEANS_SOMETHING_ELSE =
            Pattern.compile("true|false|null|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

    private FlowText() {}

    /** The value; an absent one has no text. */
    public static String of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(FlowText::of).orElse("");
        }
        if (value instanceof Enum<?> constant) {
            return word(constant);
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        return value instanceof Record record && isStructure(record) ? record(record) : scalar(value);
    }

    /** Whether a file writes it as a map of its components: quantities have a text of their own. */
    static boolean isStructure(Object value) {
        return value instanceof Record && Scalars.of(value.getClass()).isEmpty();
    }

    /** A component of a record. */
    static Object read(Record record, Component component) {
        try {
            var accessor = record.getClass().getDeclaredMethod(component.name());
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("cannot read " + component.name() + " of " + record, impossible);
        }
    }

    private static String word(Enum<?> constant) {
        return Words.of(constant.getDeclaringClass()).entrySet().stream()
                .filter(entry -> entry.getValue() == constant)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static String list(List<?> list) {
        StringJoiner text = new StringJoiner(", ", "[", "]");
        list.forEach(element -> text.add(of(element)));
        return text.toString();
    }

    private static String map(Map<?, ?> map) {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        map.forEach((key, value) -> text.add(string(key.toString()) + ": " + of(value)));
        return text.toString();
    }

    private static String record(Record record) {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        Kind kind = record.getClass().getAnnotation(Kind.class);
        if (kind != null && !Kinds.saysItself(kind.value(), record.getClass())) {
            text.add(Kinds.FIELD + ": " + kind.value());
        }
        for (Component component : RecordShape.of(record.getClass()).components()) {
            String value = of(read(record, component));
            if (!isDefault(component, value)) {
                text.add(component.name() + ": " + value);
            }
        }
        return text.toString();
    }

    private static boolean isDefault(Component component, String value) {
        boolean empty = value.isEmpty() || value.equals("[]") || value.equals("{}");
        return value.equals(component.byDefault())
                || (empty && component.byDefault().isEmpty() && !component.isRequired());
    }

    private static String scalar(Object value) {
        if (value instanceof String text) {
            return string(text);
        }
        if (value instanceof Double number) {
            boolean whole = number == Math.rint(number) && Math.abs(number) < 1L << 53;
            return whole ? Long.toString(number.longValue()) : number.toString();
        }
        String text = value.toString();
        boolean exact = Scalars.of(value.getClass())
                .map(scalar -> scalar.reading().apply(text).equals(value))
                .orElse(true);
        return exact ? text : toTheLastDigit(value);
    }

    /** Sizes and rates are rounded where people read them. */
    private static String toTheLastDigit(Object value) {
        if (value instanceof DataSize size) {
            return size.bytes() + "B";
        }
        return value instanceof Rate rate
                ? BigDecimal.valueOf(rate.perSecond()).toPlainString() + "/s"
                : value.toString();
    }

    private static String string(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !MEANS_SOMETHING_ELSE.matcher(text).matches();
        return plain ? text : '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
