package dev.headroom.app.desktop.run;

import java.util.List;

/**
 * The knobs of one thing.
 *
 * @param what its kind in the bundle: {@code table}, {@code index}, {@code workload}, {@code service}
 * @param name its name; empty for the service
 */
public record KnobGroup(String what, String name, List<Knob> knobs) {
    public KnobGroup {
        knobs = List.copyOf(knobs);
    }
}
