package dev.headroom.app.desktop.items;

import dev.headroom.item.Item;
import dev.headroom.quantity.TimeSpan;
import java.util.List;
import java.util.Optional;

/**
 * What a statement answered.
 *
 * @param at the moment of the run that it was asked of
 * @param items what was found, of this page and those before
 * @param units what this page would have consumed
 * @param nextToken what asks for the next page; empty on the last
 * @param complete whether all items of the tables were searched
 * @param refusal the service's type of error and its words; empty where it answered
 */
public record Answer(
        TimeSpan at,
        List<Item> items,
        double units,
        Optional<String> nextToken,
        boolean complete,
        Optional<Refusal> refusal) {
    public Answer {
        items = List.copyOf(items);
    }

    /** What the service says instead of an answer. */
    public record Refusal(String type, String message) {}
}
