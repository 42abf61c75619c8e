package dev.headroom.app.desktop.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;

/** Pictures from the icon font. They say nothing that words beside them, or the tooltip, do not say. */
public final class Icons {
    private Icons() {}

    /** @param name in the font: {@code fth-save} */
    public static Node of(String name) {
        FontIcon icon = FontIcon.of(feather(name));
        icon.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        return icon;
    }

    /** Found directly: looking for fonts that are installed would cost a part of the start. */
    private static org.kordamp.ikonli.Ikon feather(String name) {
        return org.kordamp.ikonli.feather.Feather.findByDescription(name);
    }
}
