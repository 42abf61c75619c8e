package dev.headroom.profiles.tree;

import dev.headroom.profiles.problem.Place;
import java.util.List;
import java.util.stream.Collectors;

/** A list; its elements can be exchanged, so that an override can take effect before anything is bound. */
public record ListNode(Place place, List<Node> elements) implements Node {
    @Override
    public String description() {
        return "a list";
    }

    @Override
    public ListNode copy() {
        return new ListNode(place, elements.stream().map(Node::copy).collect(Collectors.toList()));
    }
}
