package dev.headroom.workload;

import dev.headroom.setting.Kind;
import dev.headroom.setting.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Recorded keys, in the order of the file; different ones are numbered as they first appear. */
@Kind(value = "trace", describedAs = "From a file: the keys that were asked for, in order.")
public record TraceKeys(
        @Setting("The column with the keys, a row for each request.")
        TraceColumn keys,

        @Setting(value = "What is put before each key.", byDefault = "\"\"")
        String prefix,

        @Setting(
                value = "Whether it begins anew after the last row; otherwise the workload ends there.",
                byDefault = "true")
        boolean repeat)
        implements KeyChooser {
    @Override
    public KeyStream open(KeyContext context) {
        List<String> rows = context.files().texts(keys);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("column '" + keys.column() + "' of " + keys.file() + " holds no keys");
        }
        return new Stream(rows, prefix, repeat);
    }

    private static final class Stream implements KeyStream {
        private final int[] numberOfRow;
        private final String[] names;
        private final boolean repeat;
        private int row;

        Stream(List<String> rows, String prefix, boolean repeat) {
            Map<String, Integer> numbers = new HashMap<>(); // looked up only, never walked through
            List<String> inOrder = new ArrayList<>();
            this.numberOfRow = new int[rows.size()];
            int i = 0;
            for (String text : rows) {
                Integer known = numbers.putIfAbsent(text, inOrder.size());
                numberOfRow[i++] = known == null ? inOrder.size() : known;
                if (known == null) {
                    inOrder.add(prefix + text);
                }
            }
            this.names = inOrder.toArray(new String[0]);
            this.repeat = repeat;
        }

        @Override
        public long next(long nowNanos) {
            if (row == numberOfRow.length) {
                if (!repeat) {
                    return NONE;
                }
                row = 0;
            }
            return numberOfRow[row++];
        }

        @Override
        public String name(long number) {
            return names[(int) number];
        }

        @Override
        public long size() {
            return names.length;
        }
    }
}
