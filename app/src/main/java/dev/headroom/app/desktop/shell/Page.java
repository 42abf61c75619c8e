package dev.headroom.app.desktop.shell;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A page of the window. Its name in the bundle of the shell is {@code shell.page.} and its id.
 *
 * @param icon a name of the icon font
 * @param content made when the page is first shown
 */
public record Page(String id, String icon, Supplier<Node> content) {}
