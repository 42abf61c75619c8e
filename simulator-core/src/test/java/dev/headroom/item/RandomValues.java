package dev.headroom.item;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Values and items of every type, nested, from a seeded stream. */
final class RandomValues {
    private static final String[] LETTERS = {"a", "b", "Z", "0", " ", "\"", "é", "ß", "€", "\uffff", "😀", "𐀀", "\0"};

    private final SplittableRandom random;

    RandomValues(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Item item() {
        ItemBuilder builder = new ItemBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            builder.set("n" + text(), value(3));
        }
        return builder.build();
    }

    AttributeValue value(int levels) {
        return switch (random.nextInt(levels > 0 ? 10 : 5)) {
            case 0, 1 -> StringValue.of(text());
            case 2 -> number();
            case 3 -> binary();
            case 4 -> random.nextBoolean() ? NullValue.NULL : BooleanValue.of(random.nextBoolean());
            case 5 ->
                ListValue.of(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> value(levels - 1))
                        .toList());
            case 6 -> map(levels);
            case 7 -> StringSet.of(some(() -> StringValue.of(text())));
            case 8 -> NumberSet.of(some(this::number));
            default -> BinarySet.of(some(this::binary));
        };
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5) * random.nextInt(40); i > 0; i--) {
            text.append(LETTERS[random.nextInt(random.nextBoolean() ? 4 : LETTERS.length)]);
        }
        return text.toString();
    }

    NumberValue number() {
        int digits = 1 + random.nextInt(random.nextBoolean() ? 38 : 6);
        StringBuilder unscaled = new StringBuilder(random.nextBoolean() ? "-" : "");
        for (int i = 0; i < digits; i++) {
            unscaled.append(random.nextInt(10));
        }
        int scale = random.nextInt(3) == 0 ? random.nextInt(129) - 64 : random.nextInt(4);
        return NumberValue.of(new BigDecimal(new BigInteger(unscaled.toString()), scale));
    }

    BinaryValue binary() {
        byte[] bytes = new byte[random.nextInt(20)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) random.nextInt();
        }
        return BinaryValue.of(bytes);
    }

    private MapValue map(int levels) {
        Map<String, AttributeValue> entries = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            entries.put(text(), value(levels - 1));
        }
        return MapValue.of(entries);
    }

    private <T> Set<T> some(java.util.function.Supplier<T> element) {
        Set<T> elements = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            elements.add(element.get());
        }
        return elements;
    }
}
