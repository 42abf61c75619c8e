package dev.headroom.app.desktop.compare;

import dev.headroom.result.ResourceResult;
import dev.headroom.result.RunResult;
import java.util.Optional;

/** A run under its name, apart from what people may do to the list meanwhile. */
record Overlaid(String name, RunResult run) {
    Optional<ResourceResult> resource(String label) {
        return run.tables().stream()
                .flatMap(table -> table.resources().stream())
                .filter(resource -> resource.label().equals(label))
                .findFirst();
    }
}
