package dev.headroom.app;

import dev.headroom.quantity.Count;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.TimeSpan;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the command line reads numbers, quantities and choices: as scenario files do. */
final class Words {
    private Words() {}

    static void register(CommandLine line) {
        line.registerConverter(DataSize.class, DataSize::parse);
        line.registerConverter(Rate.class, Rate::parse);
        line.registerConverter(TimeSpan.class, TimeSpan::parse);
        line.registerConverter(long.class, Count::parse);
        line.registerConverter(Long.class, Count::parse);
        line.registerConverter(double.class, Words::number);
        line.registerConverter(int.class, Words::integer);
        line.registerConverter(Integer.class, Words::integer);
    }

    /** Reads a choice, written in lower case with hyphens. */
    static <E extends Enum<E>> ITypeConverter<E> choice(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Words::word)
                                .collect(Collectors.joining(", "))));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Double number(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException none) {
            throw new TypeConversionException("'" + text + "' is not a number, such as 60 or 0.5");
        }
    }

    private static Integer integer(String text) {
        long number = Count.parse(text);
        if (number > Integer.MAX_VALUE) {
            throw new TypeConversionException("'" + text + "' is too large");
        }
        return (int) number;
    }
}
