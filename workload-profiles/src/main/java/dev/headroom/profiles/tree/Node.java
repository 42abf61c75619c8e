package dev.headroom.profiles.tree;

import dev.headroom.profiles.problem.Place;

/** A value of a scenario file and where it is written. */
public sealed interface Node permits ScalarNode, ListNode, MapNode {
    Place place();

    /** What it is, for a message: {@code a list}. */
    String description();

    /** The same below another node, so that a change here does not show there. */
    Node copy();

    /** Whether nothing is written: {@code region:} without a value. */
    default boolean isNothing() {
        return false;
    }
}
