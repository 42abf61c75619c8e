package dev.headroom.app.desktop.document;

import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.TreeReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The scenario that is open. Its text is the one truth; whoever changes anything changes the text. */
public final class ScenarioDocument {
    private final ScenarioReader reader;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(Reading.none());

    public ScenarioDocument(ScenarioReader reader) {
        this.reader = reader;
    }

    /** The text of the scenario file. */
    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /** What the document is called: the file's name, or the profile's. */
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /** What the text says; it may lag behind while somebody types. */
    public ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** Opens a text that is in no file. */
    public void openText(String newName, String newText) {
        name.set(newName);
        text.set(newText);
        read();
    }

    /**
     * Changes the text; one step of undo.
     *
     * @param change what was done, as undo names it
     */
    public void edit(String change, String newText) {
        text.set(newText);
        read();
    }

    private void read() {
        String now = text.get();
        Problems problems = new Problems();
        Optional<MapNode> tree = TreeReader.read(now, name.get(), problems)
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast);
        try {
            LoadedScenario loaded = reader.read(now, name.get(), Path.of(""), Overrides.none());
            reading.set(new Reading(now, tree, Optional.of(loaded), List.of()));
        } catch (ScenarioProblemsException wrong) {
            reading.set(new Reading(now, tree, Optional.empty(), wrong.problems()));
        }
    }
}
