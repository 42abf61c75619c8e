package dev.headroom.profiles.bind;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** Says what may stand somewhere, for messages. */
final class Expected {
    private Expected() {}

    /** What may stand for a value of that type, in a few words. */
    static String of(Type type) {
        Class<?> raw = Types.raw(type);
        if (raw == List.class) {
            return "a list";
        }
        if (raw == Map.class) {
            return "a map";
        }
        if (raw.isEnum()) {
            return String.join(", ", Words.of(raw).keySet());
        }
        return Scalars.of(raw).map(Scalars.Scalar::expected).orElseGet(() -> structure(raw));
    }

    /** What may stand for a record or a sealed interface. */
    static String structure(Class<?> type) {
        String inFull = Types.isChoice(type)
                ? "a map with type: " + String.join(", ", Kinds.of(type).keySet())
                : "a map with the fields "
                        + String.join(", ", RecordShape.of(type).names());
        return ShortForm.of(type)
                .map(form -> inFull + "; or, in short, a text such as " + form.example())
                .orElse(inFull);
    }
}
