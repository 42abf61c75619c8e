package dev.headroom.app.desktop.edit;

import java.util.Optional;
import javafx.scene.Node;

/** Where the form shows the curve of a traffic over its fields. Whoever draws curves gives this. */
@FunctionalInterface
public interface TrafficPlace {
    /** The curve of the traffic at a path, to be looked at and dragged; empty for one that has none. */
    Optional<Node> curve(Editing editing, TypedNode traffic);

    /** Shows none. */
    static TrafficPlace none() {
        return (editing, traffic) -> Optional.empty();
    }
}
