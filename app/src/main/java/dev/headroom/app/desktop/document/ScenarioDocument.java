package dev.headroom.app.desktop.document;

import dev.headroom.app.desktop.document.EditHistory.Step;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.profiles.edit.YamlText;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The scenario that is open. Its text is the one truth; whoever changes anything changes the text, and every change can be
 * undone. What the text says is read on another thread and follows a moment later.
 */
public final class ScenarioDocument {
    private final Surroundings surroundings;
    private final TextReader reader;
    private final Patches patches;
    private final EditHistory history = new EditHistory();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(Reading.none());
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty refused = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper();
    private String saved = "";
    private String untouchedName = "";
    private String changedName = "";
    private String lineBreak = "\n";

    public ScenarioDocument(ScenarioReader reader, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.reader = new TextReader(reader, surroundings, reading::set);
        this.patches = new Patches(this, surroundings);
    }

    /** The text of the scenario file. */
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /** What the document is called: the file's name, or the profile's. */
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /** The file that it is saved to; empty for a profile that ships, and for one that was never saved. */
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    /** What the text says; it may lag behind while somebody types. */
    public ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** Whether there are changes that are in no file. */
    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    /** What somebody has typed into a form and the scenario cannot take, and why; empty for nothing. A run would be one without it. */
    public StringProperty refused() {
        return refused;
    }

    /** How many documents were opened so far: with each, what was typed for the one before it is forgotten. */
    public ReadOnlyIntegerProperty opened() {
        return opened.getReadOnlyProperty();
    }

    /** The name of the change that {@link #undo} takes back. */
    public ReadOnlyObjectProperty<Optional<String>> undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** The name of the change that {@link #redo} does again. */
    public ReadOnlyObjectProperty<Optional<String>> redoable() {
        return redoable.getReadOnlyProperty();
    }

    /** Opens a text that is in no file. */
    public void openText(String newName, String newText) {
        open(Optional.empty(), newName, newText, newText);
    }

    /**
     * Opens a scenario that ships and stays as it is.
     *
     * @param copyName what it is called once it is changed
     */
    public void openProfile(String newName, String copyName, String newText) {
        open(Optional.empty(), newName, newText, newText);
        changedName = copyName;
    }

    /** Opens what a file holds. */
    public void openFile(Path newFile, String newText) {
        open(Optional.of(newFile), nameOf(newFile), newText, newText);
    }

    /**
     * Opens work that was never saved.
     *
     * @param itsFile the file that it is to be saved to, if it had one
     * @param inFile what that file holds now
     */
    public void openUnsaved(Optional<Path> itsFile, String newName, String newText, String inFile) {
        open(itsFile, newName, newText, inFile);
    }

    /**
     * Changes the text; one step of undo.
     *
     * @param change what was done, as undo names it
     * @param raw the whole text
     */
    public void edit(String change, String raw) {
        String newText = simple(raw);
        if (!newText.equals(text.get())) {
            history.add(change, text.get(), newText);
            show(newText);
            reader.read(newText, name.get(), folder());
        }
    }

    /**
     * Changes a few lines of the text, if what it says afterwards is what was meant; one step of undo. It is done at once, or a
     * moment later where the text is long.
     *
     * @param refused told why the change cannot be made
     * @param done told when it is made
     * @return false if it could not be made at once
     */
    public boolean patch(String change, UnaryOperator<YamlText> patch, Consumer<String> refused, Runnable done) {
        return patches.apply(change, patch, refused, done);
    }

    /** The text as it is now with what it says and where, if that is known already. */
    public Optional<YamlText> source() {
        return patches.known();
    }

    /** Changes the text by typing: what is typed without a pause is one step, and read when the typing rests. */
    public void type(String change, String newText) {
        if (!newText.equals(text.get())) {
            history.type(change, text.get(), newText, surroundings.nanoTime().getAsLong());
            show(newText);
            reader.readSoon(newText, name.get(), folder());
        }
    }

    public void undo() {
        history.undo().map(Step::before).ifPresent(this::goTo);
    }

    public void redo() {
        history.redo().map(Step::after).ifPresent(this::goTo);
    }

    /** Takes note that a file holds this text now. */
    public void savedAs(Path newFile, String savedText) {
        boolean moved = !file.get().equals(Optional.of(newFile));
        file.set(Optional.of(newFile));
        untouchedName = nameOf(newFile);
        changedName = untouchedName;
        savedElsewhere(savedText);
        if (moved) {
            reader.read(text.get(), name.get(), folder());
        }
    }

    /** The text that the file held when it was last looked at. */
    public String saved() {
        return saved;
    }

    /** Takes note that the file holds another text than this one, which stays. */
    void savedElsewhere(String textOfFile) {
        saved = simple(textOfFile);
        markDirty(text.get());
    }

    /** The text with the line breaks of its file. */
    public String textOfFile() {
        return text.get().replace("\n", lineBreak);
    }

    private void open(Optional<Path> newFile, String newName, String rawText, String newSaved) {
        String newText = simple(rawText);
        history.clear();
        patches.forget();
        saved = simple(newSaved);
        lineBreak = rawText.contains("\r\n") ? "\r\n" : "\n";
        untouchedName = newName;
        changedName = newName;
        file.set(newFile);
        opened.set(opened.get() + 1);
        refused.set("");
        show(newText);
        reader.read(newText, newName, folder());
    }

    private void goTo(String newText) {
        show(newText);
        reader.read(newText, name.get(), folder());
    }

    private void show(String newText) {
        markDirty(newText);
        text.set(newText);
        undoable.set(history.toUndo());
        redoable.set(history.toRedo());
    }

    private void markDirty(String newText) {
        dirty.set(!newText.equals(saved));
        name.set(dirty.get() ? changedName : untouchedName);
    }

    private Path folder() {
        return file.get().map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of(""));
    }

    /** Inside, lines end one way only. */
    private static String simple(String raw) {
        return raw.replace("\r\n", "\n");
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
