package dev.headroom.app.calc;

import dev.headroom.quantity.Count;
import picocli.CommandLine.ITypeConverter;

/** Reads capacities as people write them: {@code 500}, {@code 10K}. */
final class UnitCount implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
        return Count.parse(text);
    }
}
