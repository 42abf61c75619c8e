package dev.headroom.app.desktop.edit;

import dev.headroom.app.desktop.surroundings.Settings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Whether the text stands beside the form, which has more room without it. */
public final class ShownText {
    private static final String SETTING = "model.text";

    private ShownText() {}

    /** As it was left the last time. */
    public static BooleanProperty kept(Settings settings) {
        BooleanProperty shown = new SimpleBooleanProperty(
                settings.get(SETTING).map(Boolean::parseBoolean).orElse(true));
        shown.subscribe((before, now) -> settings.put(SETTING, now.toString()));
        return shown;
    }
}
