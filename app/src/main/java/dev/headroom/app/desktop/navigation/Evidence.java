package dev.headroom.app.desktop.navigation;

import java.util.Optional;

/**
 * Where something can be seen: what a finding's button jumps to.
 *
 * @param view the view's id
 * @param resource the table or table/index, where it is about one
 */
public record Evidence(String view, Optional<String> resource) {}
