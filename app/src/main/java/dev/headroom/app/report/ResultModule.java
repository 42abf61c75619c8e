package dev.headroom.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.headroom.app.report.measure.Numbers;
import dev.headroom.capacity.ThrottlingReason;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.result.Series;
import dev.headroom.scenario.KeyAttribute.KeyType;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

/** How results are written: a series as an array, a quantity as its text, an enum as scenario files spell it. */
final class ResultModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ResultModule() {
        super("headroom-result");
        addSerializer(new RecordSerializer());
        addSerializer(Series.class, raw(ResultModule::array));
        addSerializer(Double.class, raw(ResultModule::number));
        addSerializer(DataSize.class, text(QuantityText::of));
        addSerializer(Rate.class, text(QuantityText::of));
        addSerializer(Share.class, text(Share::toString));
        addSerializer(TimeSpan.class, text(TimeSpan::toString));
        addSerializer(KeyType.class, text(KeyType::name));
        addSerializer(ThrottlingReason.class, text(ThrottlingReason::code));
        addKeySerializer(ThrottlingReason.class, fieldName(ThrottlingReason::code));
        addSerializer(Enum.class, text(ResultModule::word));
    }

    private static String array(Series series) {
        StringBuilder array = new StringBuilder(series.length() * 4 + 2).append('[');
        for (int i = 0; i < series.length(); i++) {
            array.append(i == 0 ? "" : ",").append(number(series.get(i)));
        }
        return array.append(']').toString();
    }

    private static String number(double number) {
        return Double.isFinite(number) ? Numbers.text(number) : "null";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> JsonSerializer<T> text(Function<? super T, String> format) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(format.apply(value));
            }
        };
    }

    private static <T> JsonSerializer<T> raw(Function<T, String> format) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeRawValue(format.apply(value));
            }
        };
    }

    private static <T> JsonSerializer<T> fieldName(Function<T, String> format) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeFieldName(format.apply(value));
            }
        };
    }
}
