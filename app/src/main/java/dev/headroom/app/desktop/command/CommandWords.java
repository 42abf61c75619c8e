package dev.headroom.app.desktop.command;

import dev.headroom.app.desktop.text.Texts;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/** How commands are spoken of: their names, keys and explanations. */
public final class CommandWords {
    private static final String TIP = ".tip";
    private static final String WHY_NOT = ".not";

    private final Texts texts;

    public CommandWords(Texts texts) {
        this.texts = texts;
    }

    /** Its name as it is now. */
    public String name(Command command) {
        return command.subject()
                .map(subject -> named(command, subject.getValue()))
                .orElseGet(() -> withoutMark(texts.get(command.id())));
    }

    /** Its name, which follows what it would be done to. */
    public ObservableValue<String> following(Command command) {
        return command.subject()
                .map(subject -> subject.map(what -> named(command, what)))
                .orElseGet(() -> new ReadOnlyStringWrapper(name(command)));
    }

    /** A name that says what it is about has no mark: a line in it belongs to what it is about. */
    private String named(Command command, String subject) {
        return texts.get(command.id(), subject).strip();
    }

    /** Buttons may mark a letter of a name by a line before it; menus and the palette do without. */
    private static String withoutMark(String name) {
        return name.replaceFirst("_", "");
    }

    /** What it does, in a sentence; and where it cannot be done now, why. */
    public String explanation(Command command) {
        return command.enabled().get() ? texts.get(command.id() + TIP) : whyNot(command);
    }

    /** Why it cannot be done now: as the bundle has it, or else what it would do. */
    public String whyNot(Command command) {
        String key = command.id() + WHY_NOT;
        return texts.has(key) ? texts.get(key) : texts.get(command.id() + TIP);
    }

    /** Its keys as people of this system write them: {@code Ctrl+S}. */
    public Optional<String> keys(Command command) {
        return command.key().map(key -> KeyCombination.valueOf(key).getDisplayText());
    }

    /** {@code Save (Ctrl+S)} and what it does, for a button that has no room for words. */
    public String tooltip(Command command) {
        String named =
                name(command) + keys(command).map(keys -> " (" + keys + ")").orElse("");
        return named + "\n" + explanation(command);
    }
}
