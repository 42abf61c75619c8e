package dev.headroom.app.desktop.command;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

/**
 * Something that the application does when it is told to, from a menu, a button, a key or the palette. The bundle names it under
 * its id, and explains it in a sentence under the id with {@code .tip} behind.
 *
 * @param id the room and the deed: {@code run.pause}
 * @param key the keys as JavaFX writes them, {@code Shortcut+S}; empty for none
 * @param icon a name of the icon font, {@code fth-save}; empty for none
 * @param enabled whether it can be done now; what cannot is shown all the same
 * @param action does it, on the application's thread
 */
public record Command(
        String id, Optional<String> key, Optional<String> icon, ObservableBooleanValue enabled, Runnable action) {

    /** One that can always be done. */
    public static Command of(String id, Runnable action) {
        return new Command(
                id, Optional.empty(), Optional.empty(), Bindings.createBooleanBinding(() -> Boolean.TRUE), action);
    }

    public Command withKey(String newKey) {
        return new Command(id, Optional.of(newKey), icon, enabled, action);
    }

    public Command withIcon(String newIcon) {
        return new Command(id, key, Optional.of(newIcon), enabled, action);
    }

    public Command enabledWhen(ObservableBooleanValue condition) {
        return new Command(id, key, icon, condition, action);
    }

    /** The menu it stands in: what its id begins with. */
    public String room() {
        return id.substring(0, id.indexOf('.'));
    }

    /** Does it, if it can be done now. */
    public void perform() {
        if (enabled.get()) {
            action.run();
        }
    }
}
