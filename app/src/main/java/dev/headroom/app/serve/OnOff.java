package dev.headroom.app.serve;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a switch. */
final class OnOff implements ITypeConverter<Boolean> {
    @Override
    public Boolean convert(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new TypeConversionException("'" + text + "' is none of on, off");
        };
    }
}
