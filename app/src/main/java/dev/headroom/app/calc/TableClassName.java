package dev.headroom.app.calc;

import dev.headroom.scenario.TableClass;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a table class as scenario files write it, or as AWS's price list shortens it. */
final class TableClassName implements ITypeConverter<TableClass> {
    @Override
    public TableClass convert(String text) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "standard":
                return TableClass.STANDARD;
            case "standard-infrequent-access", "standard-ia", "ia":
                return TableClass.STANDARD_INFREQUENT_ACCESS;
            default:
                throw new TypeConversionException(
                        "'" + text + "' is not a table class: standard or standard-infrequent-access");
        }
    }
}
