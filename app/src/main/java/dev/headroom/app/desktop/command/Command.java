package dev.headroom.app.desktop.command;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/**
 * Something that the application does when it is told to, from a menu, a button, a key or the palette. The bundle names it under
 * its id, explains it in a sentence under the id with {@code .tip} behind, and may say under {@code .not} why it cannot be done.
 *
 * @param id the room and the deed: {@code run.pause}; those of three parts, {@code file.import.csv}, share a menu inside a menu
 * @param key the keys as JavaFX writes them, {@code Shortcut+S}; empty for none
 * @param icon a name of the icon font, {@code fth-save}; empty for none
 * @param enabled whether it can be done now; what cannot is shown all the same
 * @param subject what it would be done to, in the place of {@code {0}} in its name; empty where the name has no place
 * @param selected whether what it switches is on; empty where it switches nothing
 * @param action does it, on the application's thread
 */
public record Command(
        String id,
        Optional<String> key,
        Optional<String> icon,
        ObservableBooleanValue enabled,
        Optional<ObservableValue<String>> subject,
        Optional<ObservableBooleanValue> selected,
        Runnable action) {

    /** One that can always be done. */
    public static Command of(String id, Runnable action) {
        return new Command(
                id,
                Optional.empty(),
                Optional.empty(),
                Bindings.createBooleanBinding(() -> Boolean.TRUE),
                Optional.empty(),
                Optional.empty(),
                action);
    }

    public Command withKey(String newKey) {
        return new Command(id, Optional.of(newKey), icon, enabled, subject, selected, action);
    }

    public Command withIcon(String newIcon) {
        return new Command(id, key, Optional.of(newIcon), enabled, subject, selected, action);
    }

    public Command enabledWhen(ObservableBooleanValue condition) {
        return new Command(id, key, icon, condition, subject, selected, action);
    }

    /** The name says what it would be done to: {@code Undo {0}}. */
    public Command about(ObservableValue<String> newSubject) {
        return new Command(id, key, icon, enabled, Optional.of(newSubject), selected, action);
    }

    /** A switch; the action turns it. */
    public Command switching(ObservableBooleanValue on) {
        return new Command(id, key, icon, enabled, subject, Optional.of(on), action);
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
