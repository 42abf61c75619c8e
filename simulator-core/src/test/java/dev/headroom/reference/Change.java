package dev.headroom.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an update does at one place (facts §11.3). */
public sealed interface Change {
    Path target();

    /** The keyword of its section. */
    String section();

    /** What is left at the target, or null; throws {@link Refused} where the item does not allow it. */
    Object result(Map<String, Object> before);

    /** Whether the service would try it. */
    boolean isSound();

    String text(Wording wording);

    record Assign(Path target, Term value) implements Change {
        @Override
        public String section() {
            return "SET";
        }

        @Override
        public Object result(Map<String, Object> before) {
            return Computed.read(value, before);
        }

        @Override
        public boolean isSound() {
            return value.isSound();
        }

        @Override
        public String text(Wording wording) {
            return target.text(wording) + wording.between("=") + wording.parenthesised(value.text(wording), false);
        }
    }

    record Remove(Path target) implements Change {
        @Override
        public String section() {
            return "REMOVE";
        }

        @Override
        public Object result(Map<String, Object> before) {
            return null;
        }

        @Override
        public boolean isSound() {
            return true;
        }

        @Override
        public String text(Wording wording) {
            return target.text(wording);
        }
    }

    record Add(Path target, Object value) implements Change {
        @Override
        public String section() {
            return "ADD";
        }

        @Override
        public Object result(Map<String, Object> before) {
            Object current = target.in(before);
            if (current == null) {
                return value;
            }
            if (!Plain.type(current).equals(Plain.type(value))) {
                throw new Refused();
            }
            if (value instanceof BigDecimal number) {
                return Computed.storable(((BigDecimal) current).add(number));
            }
            Set<Object> union = new HashSet<>((Set<?>) current);
            union.addAll((Set<?>) value);
            return union;
        }

        @Override
        public boolean isSound() {
            return value instanceof BigDecimal || value instanceof Set;
        }

        @Override
        public String text(Wording wording) {
            return target.text(wording) + " " + wording.value(value);
        }
    }

    record Delete(Path target, Object value) implements Change {
        @Override
        public String section() {
            return "DELETE";
        }

        @Override
        public Object result(Map<String, Object> before) {
            Object current = target.in(before);
            if (current == null) {
                return null;
            }
            if (!Plain.type(current).equals(Plain.type(value))) {
                throw new Refused();
            }
            Set<Object> rest = new HashSet<>((Set<?>) current);
            rest.removeAll((Set<?>) value);
            return rest.isEmpty() ? null : rest;
        }

        @Override
        public boolean isSound() {
            return value instanceof Set;
        }

        @Override
        public String text(Wording wording) {
            return target.text(wording) + " " + wording.value(value);
        }
    }

    /** Terms that only an update may use. */
    sealed interface Computed extends Term {
        @Override
        default String knownType() {
            return null;
        }

        /** The value of a term that must have one. */
        static Object read(Term term, Map<String, Object> item) {
            Object value = term.in(item);
            if (value == null) {
                throw new Refused();
            }
            return value;
        }

        static BigDecimal storable(BigDecimal exact) {
            BigDecimal number = Plain.number(exact);
            int exponent = number.precision() - number.scale() - 1;
            if (number.signum() != 0 && (number.precision() > 38 || exponent > 125 || exponent < -130)) {
                throw new Refused();
            }
            return number;
        }

        record Sum(Term left, boolean minus, Term right) implements Computed {
            @Override
            public Object in(Map<String, Object> item) {
                if (read(left, item) instanceof BigDecimal one && read(right, item) instanceof BigDecimal two) {
                    return storable(minus ? one.subtract(two) : one.add(two));
                }
                throw new Refused();
            }

            @Override
            public boolean isSound() {
                return left.isSound() && right.isSound() && may(left, "N") && may(right, "N");
            }

            @Override
            public String text(Wording wording) {
                return left.text(wording)
                        + wording.between(minus ? "-" : "+")
                        + wording.parenthesised(right.text(wording), false);
            }
        }

        record IfNotExists(Path path, Term other) implements Computed {
            @Override
            public Object in(Map<String, Object> item) {
                Object value = path.in(item);
                return value == null ? read(other, item) : value;
            }

            @Override
            public boolean isSound() {
                return other.isSound();
            }

            @Override
            public String text(Wording wording) {
                return "if_not_exists" + wording.between("(") + path.text(wording) + wording.between(",")
                        + other.text(wording) + wording.between(")");
            }
        }

        record ListAppend(Term front, Term back) implements Computed {
            @Override
            public Object in(Map<String, Object> item) {
                if (read(front, item) instanceof List<?> one && read(back, item) instanceof List<?> two) {
                    List<Object> both = new ArrayList<>(one);
                    both.addAll(two);
                    return both;
                }
                throw new Refused();
            }

            @Override
            public boolean isSound() {
                return front.isSound() && back.isSound() && may(front, "L") && may(back, "L");
            }

            @Override
            public String text(Wording wording) {
                return "list_append" + wording.between("(") + front.text(wording) + wording.between(",")
                        + back.text(wording) + wording.between(")");
            }
        }

        private static boolean may(Term term, String type) {
            return term.knownType() == null || term.knownType().equals(type);
        }
    }
}
