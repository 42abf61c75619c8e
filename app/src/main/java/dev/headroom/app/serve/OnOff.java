package dev.headroom.app.serve;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A switch, as options write it. */
enum OnOff {
    ON,
    OFF;

    boolean isOn() {
        return this == ON;
    }

    /** Reads a switch. */
    static final class Reader implements ITypeConverter<OnOff> {
        @Override
        public OnOff convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "on" -> ON;
                case "off" -> OFF;
                default -> throw new TypeConversionException("'" + text + "' is none of on, off");
            };
        }
    }
}
