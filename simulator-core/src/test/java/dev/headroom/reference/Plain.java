package dev.headroom.reference;

import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinarySet;
import dev.headroom.item.BinaryValue;
import dev.headroom.item.BooleanValue;
import dev.headroom.item.Item;
import dev.headroom.item.ListValue;
import dev.headroom.item.MapValue;
import dev.headroom.item.NullValue;
import dev.headroom.item.NumberSet;
import dev.headroom.item.NumberValue;
import dev.headroom.item.SetValue;
import dev.headroom.item.StringSet;
import dev.headroom.item.StringValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Values as plain objects: String, BigDecimal, {@link Bytes}, Boolean, {@link #NULL}, List, Map and, never empty, Set. Items
 * are maps.
 */
public final class Plain {
    /** The value of type NULL. */
    public static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "NULL";
        }
    };

    private Plain() {}

    /** A number, such that equal ones are equal. */
    public static BigDecimal number(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public static BigDecimal number(String value) {
        return number(new BigDecimal(value));
    }

    public static Map<String, Object> of(Item item) {
        if (item == null) {
            return null;
        }
        Map<String, Object> plain = new TreeMap<>();
        for (int i = 0; i < item.names().count(); i++) {
            plain.put(item.names().name(i), of(item.value(i)));
        }
        return plain;
    }

    static Object of(AttributeValue value) {
        if (value instanceof StringValue string) {
            return string.text();
        }
        if (value instanceof NumberValue number) {
            return number(number.value());
        }
        if (value instanceof BinaryValue binary) {
            return Bytes.of(binary.bytes());
        }
        if (value instanceof BooleanValue bool) {
            return bool.value();
        }
        if (value instanceof ListValue list) {
            return list.elements().stream().map(Plain::of).toList();
        }
        if (value instanceof MapValue map) {
            Map<String, Object> plain = new TreeMap<>();
            map.entries().forEach((name, entry) -> plain.put(name, of(entry)));
            return plain;
        }
        return value instanceof SetValue<?> set
                ? set.elements().stream().map(Plain::of).collect(Collectors.toCollection(HashSet::new))
                : NULL;
    }

    public static Item item(Map<String, ?> plain) {
        return Item.of(
                AttributeNames.of(List.copyOf(plain.keySet())),
                plain.values().stream().map(Plain::value).toArray(AttributeValue[]::new));
    }

    public static AttributeValue value(Object plain) {
        return switch (type(plain)) {
            case "S" -> StringValue.of((String) plain);
            case "N" -> NumberValue.of((BigDecimal) plain);
            case "B" -> BinaryValue.of(((Bytes) plain).bytes());
            case "BOOL" -> BooleanValue.of((Boolean) plain);
            case "NULL" -> NullValue.of(true);
            case "L" ->
                ListValue.of(((List<?>) plain).stream().map(Plain::value).toList());
            case "M" -> MapValue.of(values((Map<?, ?>) plain));
            case "SS" -> StringSet.of(elements(plain, StringValue.class));
            case "NS" -> NumberSet.of(elements(plain, NumberValue.class));
            default -> BinarySet.of(elements(plain, BinaryValue.class));
        };
    }

    /** The values of placeholders, or of a map. */
    static Map<String, AttributeValue> values(Map<?, ?> plain) {
        Map<String, AttributeValue> values = new TreeMap<>();
        plain.forEach((name, value) -> values.put((String) name, value(value)));
        return values;
    }

    private static <T extends AttributeValue> List<T> elements(Object set, Class<T> type) {
        return ((Set<?>) set).stream().map(Plain::value).map(type::cast).toList();
    }

    /** The name of a value's type. */
    static String type(Object value) {
        if (value instanceof Set<?> set) {
            return type(set.iterator().next()) + "S";
        }
        if (value instanceof List) {
            return "L";
        }
        if (value instanceof Map) {
            return "M";
        }
        if (value instanceof String) {
            return "S";
        }
        if (value instanceof BigDecimal) {
            return "N";
        }
        if (value instanceof Bytes) {
            return "B";
        }
        return value instanceof Boolean ? "BOOL" : "NULL";
    }

    /** Whether the two have an order, and it is one of these signs. */
    static boolean isOrdered(Object left, Object right, Set<Integer> signs) {
        return left != null
                && right != null
                && Set.of("S", "N", "B").contains(type(left))
                && type(left).equals(type(right))
                && signs.contains(Integer.signum(compare(left, right)));
    }

    /** The order of two strings, numbers or binaries. */
    public static int compare(Object left, Object right) {
        if (left instanceof String string) {
            // UTF-8 bytes are in the order of code points
            return Arrays.compare(
                    string.codePoints().toArray(), ((String) right).codePoints().toArray());
        }
        return left instanceof Bytes bytes
                ? bytes.compareTo((Bytes) right)
                : ((BigDecimal) left).compareTo((BigDecimal) right);
    }

    /** Bytes of an item, names included (facts §2.1). */
    static int size(Map<?, ?> item) {
        return item.entrySet().stream()
                .mapToInt(entry -> bytes((String) entry.getKey()) + size(entry.getValue()))
                .sum();
    }

    private static int size(Object value) {
        return switch (type(value)) {
            case "S" -> bytes((String) value);
            case "N" -> size((BigDecimal) value);
            case "B" -> ((Bytes) value).latin().length();
            case "BOOL", "NULL" -> 1;
            case "L" ->
                3
                        + ((List<?>) value)
                                .stream().mapToInt(element -> 1 + size(element)).sum();
            case "M" -> 3 + ((Map<?, ?>) value).size() + size((Map<?, ?>) value);
            default -> ((Set<?>) value).stream().mapToInt(Plain::size).sum();
        };
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Pairs of digits on either side of the point, less what is zero at the ends, one more, and one for a sign. */
    private static int size(BigDecimal number) {
        if (number.signum() == 0) {
            return 1;
        }
        String[] sides = (number.abs().toPlainString() + ".").split("\\.", -1);
        String left = (sides[0].length() % 2 == 0 ? "" : "0") + sides[0];
        String right = sides[1] + (sides[1].length() % 2 == 0 ? "" : "0");
        String digits = (left + right).replaceAll("^(00)+", "");
        while (digits.endsWith("00")) {
            digits = digits.substring(0, digits.length() - 2);
        }
        return Math.min(21, 1 + digits.length() / 2 + (number.signum() < 0 ? 1 : 0));
    }
}
