package dev.headroom.profiles;

import java.util.ArrayList;
import java.util.List;

/**
 * Values that take the place of what a scenario file says, as {@code --set} gives them:
 * {@code tables.Orders.writeCapacity=2000}, {@code events[0].at=5m}, {@code clients.app={retries: none}}. The value is YAML;
 * an empty one brings the default back. Later ones win.
 *
 * @param assignments each a path, an equals sign and a value; what is wrong with them is reported with the file's problems
 */
public record Overrides(List<String> assignments) {
    public Overrides {
        assignments = List.copyOf(assignments);
    }

    public static Overrides none() {
        return new Overrides(List.of());
    }

    public static Overrides of(String... assignments) {
        return new Overrides(List.of(assignments));
    }

    /** These and one more. */
    public Overrides with(String path, String value) {
        List<String> more = new ArrayList<>(assignments);
        more.add(path + "=" + value);
        return new Overrides(more);
    }
}
