package dev.headroom.app.desktop.edit;

import dev.headroom.quantity.Rate;
import dev.headroom.workload.DiurnalArrivals;
import dev.headroom.workload.Traffic;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The highest rate of a traffic: the largest that it names. Recorded traffic and closed loops name none. */
final class PeakRate {
    private PeakRate() {}

    static Optional<Rate> of(Traffic traffic) {
        if (traffic instanceof DiurnalArrivals day) {
            return Optional.of(
                    new Rate(day.mean().perSecond() * (1 + day.amplitude().fraction())));
        }
        OptionalDouble largest = largest((Record) traffic);
        return largest.isPresent() ? Optional.of(new Rate(largest.getAsDouble())) : Optional.empty();
    }

    private static OptionalDouble largest(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .flatMapToDouble(component -> rates(held(record, component)))
                .max();
    }

    private static DoubleStream rates(Object held) {
        if (held instanceof Rate rate) {
            return DoubleStream.of(rate.perSecond());
        }
        if (held instanceof List<?> list) {
            return list.stream().flatMapToDouble(PeakRate::rates);
        }
        boolean ofTraffic = held instanceof Record && held.getClass().getPackage() == Traffic.class.getPackage();
        return ofTraffic ? largest((Record) held).stream() : DoubleStream.empty();
    }

    private static Object held(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
