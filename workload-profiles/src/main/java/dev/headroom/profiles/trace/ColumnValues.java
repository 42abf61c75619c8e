package dev.headroom.profiles.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the fields of a column one after the other and keeps what they mean, as small as it can be kept. */
interface ColumnValues {
    /** Whether the field was understood and taken. */
    boolean add(String field);

    /** Whether the field could not be taken. */
    boolean refuses(String field);

    /** Whether a first row that is refused is a header. */
    boolean skipsHeader();

    /** What a field should be. */
    String expected();

    int size();

    /** All of them: a list of texts, or an array of doubles. */
    Object all();

    static ColumnValues of(Reading as) {
        return switch (as) {
            case TEXTS -> new Texts();
            case NUMBERS -> new Numbers();
            case TIMES -> new Times();
        };
    }

    /** Texts; equal ones are kept once. */
    final class Texts implements ColumnValues {
        private final List<String> rows = new ArrayList<>();
        private final Map<String, String> known = new HashMap<>();

        @Override
        public boolean add(String field) {
            String earlier = known.putIfAbsent(field, field);
            return rows.add(earlier == null ? field : earlier);
        }

        @Override
        public boolean refuses(String field) {
            return false;
        }

        @Override
        public boolean skipsHeader() {
            return false;
        }

        @Override
        public String expected() {
            return "a text";
        }

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public List<String> all() {
            return Collections.unmodifiableList(rows);
        }
    }

    /** Numbers. */
    final class Numbers implements ColumnValues {
        private double[] rows = new double[1024];
        private int size;

        @Override
        public boolean add(String field) {
            double number = number(field);
            if (Double.isNaN(number)) {
                return false;
            }
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size + size / 2);
            }
            rows[size++] = number;
            return true;
        }

        @Override
        public boolean refuses(String field) {
            return Double.isNaN(number(field));
        }

        /** NaN for what is not a finite number. */
        private static double number(String field) {
            try {
                double number = Double.parseDouble(field.trim());
                return Double.isFinite(number) ? number : Double.NaN;
            } catch (NumberFormatException notANumber) {
                return Double.NaN;
            }
        }

        @Override
        public boolean skipsHeader() {
            return true;
        }

        @Override
        public String expected() {
            return "a number";
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public double[] all() {
            return Arrays.copyOf(rows, size);
        }
    }

    /** Points in time, as seconds since the first; kept in nanoseconds until then, which a double would round. */
    final class Times implements ColumnValues {
        private long[] rows = new long[1024];
        private int size;

        @Override
        public boolean add(String field) {
            long nanos = TimeStamp.nanos(field);
            if (nanos == TimeStamp.NONE) {
                return false;
            }
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size + size / 2);
            }
            rows[size++] = nanos;
            return true;
        }

        @Override
        public boolean refuses(String field) {
            return TimeStamp.nanos(field) == TimeStamp.NONE;
        }

        @Override
        public boolean skipsHeader() {
            return true;
        }

        @Override
        public String expected() {
            return "a time, such as 2014-04-10 00:04:00, 2023-11-16T18:17:03.98Z or 12.5 (seconds)";
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public double[] all() {
            double[] seconds = new double[size];
            for (int i = 0; i < size; i++) {
                seconds[i] = (rows[i] - rows[0]) / 1e9;
            }
            return seconds;
        }
    }
}
