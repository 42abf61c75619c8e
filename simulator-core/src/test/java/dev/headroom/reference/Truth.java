package dev.headroom.reference;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A condition (facts §11.1, §11.2). */
public interface Truth {
    boolean holds(Map<String, Object> item);

    /** Whether the service would try it: what it refuses without a look at any item (facts §11.9). */
    boolean isSound();

    String text(Wording wording);

    /** How tightly it binds: 0 for OR, 1 for AND, 2 for NOT and what is simple. */
    default int binds() {
        return 2;
    }

    /** Both, or either, of two. */
    record Two(Truth left, String word, Truth right) implements Truth {
        @Override
        public boolean holds(Map<String, Object> item) {
            return word.equals("AND") ? left.holds(item) && right.holds(item) : left.holds(item) || right.holds(item);
        }

        @Override
        public boolean isSound() {
            return left.isSound() && right.isSound();
        }

        @Override
        public int binds() {
            return word.equals("AND") ? 1 : 0;
        }

        @Override
        public String text(Wording wording) {
            return wording.parenthesised(left.text(wording), left.binds() < binds())
                    + wording.word(word)
                    + wording.parenthesised(right.text(wording), right.binds() < binds());
        }
    }

    record Not(Truth denied) implements Truth {
        @Override
        public boolean holds(Map<String, Object> item) {
            return !denied.holds(item);
        }

        @Override
        public boolean isSound() {
            return denied.isSound();
        }

        @Override
        public String text(Wording wording) {
            return wording.word("NOT") + wording.parenthesised(denied.text(wording), denied.binds() < 2);
        }
    }

    record Comparison(Term left, String sign, Term right) implements Truth {
        private static final Map<String, Set<Integer>> ORDERS =
                Map.of("<", Set.of(-1), "<=", Set.of(-1, 0), ">", Set.of(1), ">=", Set.of(0, 1));

        @Override
        public boolean holds(Map<String, Object> item) {
            Object one = left.in(item);
            Object two = right.in(item);
            boolean equal = one != null && Objects.equals(one, two);
            return switch (sign) {
                case "=" -> equal;
                case "<>" -> !equal;
                default -> Plain.isOrdered(one, two, ORDERS.get(sign));
            };
        }

        @Override
        public boolean isSound() {
            boolean orderable = !ORDERS.containsKey(sign) || (mayOrder(left) && mayOrder(right));
            return left.isSound() && right.isSound() && isDistinct(left, List.of(right)) && orderable;
        }

        @Override
        public String text(Wording wording) {
            return left.text(wording) + wording.between(sign) + right.text(wording);
        }
    }

    record Between(Term term, Term lower, Term upper) implements Truth {
        @Override
        public boolean holds(Map<String, Object> item) {
            Object value = term.in(item);
            return Plain.isOrdered(value, lower.in(item), Set.of(0, 1))
                    && Plain.isOrdered(value, upper.in(item), Set.of(-1, 0));
        }

        @Override
        public boolean isSound() {
            boolean constant = lower instanceof Term.Literal && upper instanceof Term.Literal;
            return Stream.of(term, lower, upper).allMatch(each -> each.isSound() && mayOrder(each))
                    && (!constant || Plain.isOrdered(lower.in(null), upper.in(null), Set.of(-1, 0)));
        }

        @Override
        public String text(Wording wording) {
            return term.text(wording)
                    + wording.word("BETWEEN")
                    + lower.text(wording)
                    + wording.word("AND")
                    + upper.text(wording);
        }
    }

    record In(Term term, List<Term> candidates) implements Truth {
        @Override
        public boolean holds(Map<String, Object> item) {
            Object value = term.in(item);
            return value != null && candidates.stream().anyMatch(candidate -> value.equals(candidate.in(item)));
        }

        @Override
        public boolean isSound() {
            return term.isSound() && candidates.stream().allMatch(Term::isSound) && isDistinct(term, candidates);
        }

        @Override
        public String text(Wording wording) {
            return term.text(wording) + wording.word("IN") + "("
                    + candidates.stream()
                            .map(candidate -> candidate.text(wording))
                            .collect(Collectors.joining(wording.between(",")))
                    + ")";
        }
    }

    /** Whether a term is there, or is not. */
    record Exists(Path path, boolean expected) implements Truth {
        @Override
        public boolean holds(Map<String, Object> item) {
            return (path.in(item) != null) == expected;
        }

        @Override
        public boolean isSound() {
            return true;
        }

        @Override
        public String text(Wording wording) {
            return (expected ? "attribute_exists" : "attribute_not_exists")
                    + wording.between("(")
                    + path.text(wording)
                    + wording.between(")");
        }
    }

    /** attribute_type, begins_with or contains. */
    record Function(String function, Term first, Term second) implements Truth {
        @Override
        public boolean holds(Map<String, Object> item) {
            Object whole = first.in(item);
            Object part = second.in(item);
            if (whole == null || part == null) {
                return false;
            }
            return switch (function) {
                case "attribute_type" -> Plain.type(whole).equals(part);
                case "begins_with" ->
                    letters(whole, part)
                            .map(texts -> texts.get(0).startsWith(texts.get(1)))
                            .orElse(false);
                default ->
                    whole instanceof Iterable<?> elements
                            ? holdsElement(elements, part)
                            : letters(whole, part)
                                    .map(texts -> texts.get(0).contains(texts.get(1)))
                                    .orElse(false);
            };
        }

        private static boolean holdsElement(Iterable<?> elements, Object sought) {
            for (Object element : elements) {
                if (element.equals(sought)) {
                    return true;
                }
            }
            return false;
        }

        private static Optional<List<String>> letters(Object whole, Object part) {
            if (whole instanceof String text && part instanceof String other) {
                return Optional.of(List.of(text, other));
            }
            return whole instanceof Bytes bytes && part instanceof Bytes other
                    ? Optional.of(List.of(bytes.latin(), other.latin()))
                    : Optional.empty();
        }

        @Override
        public boolean isSound() {
            return switch (function) {
                case "attribute_type" ->
                    second.in(Map.of()) instanceof String name
                            && Set.of("S", "N", "B", "BOOL", "NULL", "L", "M", "SS", "NS", "BS")
                                    .contains(name);
                case "begins_with" ->
                    isDistinct(first, List.of(second)) && isOneOf(first, "S", "B") && isOneOf(second, "S", "B");
                default -> isDistinct(first, List.of(second));
            };
        }

        @Override
        public String text(Wording wording) {
            return function
                    + wording.between("(")
                    + first.text(wording)
                    + wording.between(",")
                    + second.text(wording)
                    + wording.between(")");
        }
    }

    /** How large a value is: the service refuses what is known to have no size. */
    record Size(Term measured) implements Term {
        @Override
        public Object in(Map<String, Object> item) {
            Object value = measured.in(item);
            if (value instanceof String text) {
                return Plain.number("" + text.getBytes(StandardCharsets.UTF_8).length);
            }
            if (value instanceof Bytes bytes) {
                return Plain.number("" + bytes.latin().length());
            }
            if (value instanceof Map<?, ?> map) {
                return Plain.number("" + map.size());
            }
            return value instanceof Collection<?> elements ? Plain.number("" + elements.size()) : null;
        }

        @Override
        public String knownType() {
            return "N";
        }

        @Override
        public boolean isSound() {
            return measured.isSound() && isOneOf(measured, "S", "B", "L", "M", "SS", "NS", "BS");
        }

        @Override
        public String text(Wording wording) {
            return "size" + wording.between("(") + measured.text(wording) + wording.between(")");
        }
    }

    private static boolean mayOrder(Term term) {
        return isOneOf(term, "S", "N", "B");
    }

    private static boolean isOneOf(Term term, String... types) {
        return term.knownType() == null || List.of(types).contains(term.knownType());
    }

    private static boolean isDistinct(Term first, List<Term> others) {
        return !(first instanceof Path) || !others.contains(first);
    }
}
