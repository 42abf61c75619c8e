package dev.headroom.scenario;

import dev.headroom.setting.Setting;
import dev.headroom.workload.TraceColumn;
import dev.headroom.workload.TraceFiles;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Keys that recorded traffic asks for, so that a table can hold them from the start. They are named and numbered as the
 * key chooser {@code trace} does it with the same column and prefix.
 */
public record RecordedKeys(
        @Setting("The column with the keys, in any order.") TraceColumn keys,

        @Setting(value = "What is put before each key.", byDefault = "\"\"")
        String prefix) {
    /** The different keys, in the order in which they first appear. */
    public Set<String> names(TraceFiles files) {
        Set<String> names = new LinkedHashSet<>();
        files.texts(keys).forEach(text -> names.add(prefix + text));
        return names;
    }
}
