package dev.headroom.profiles.describe;

import java.util.Optional;

/**
 * One place at which two scenarios differ.
 *
 * @param path the place, as {@code --set} names it: {@code tables.Orders.writeCapacity}
 * @param before what the first says there, on one line; empty where it has nothing
 * @param after what the second says
 * @param describedAs what the setting is, in a sentence or two; may be empty
 */
public record Difference(String path, Optional<String> before, Optional<String> after, String describedAs) {}
