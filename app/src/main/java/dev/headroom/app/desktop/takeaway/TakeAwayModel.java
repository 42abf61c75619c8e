package dev.headroom.app.desktop.takeaway;

import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.run.FinishedRun;
import dev.headroom.app.desktop.run.RunModel;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.Reports;
import dev.headroom.findings.Assessment;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** Which run is taken away, as what and where to. Files are written aside, and appear whole or not at all. */
public final class TakeAwayModel {
    private final RunModel run;
    private final ScenarioDocument document;
    private final Reproduction reproduction;
    private final Surroundings surroundings;
    private final Texts texts;
    private final ObjectProperty<Optional<FinishedRun>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty openAfterwards = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Recipe>> recipe = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int asked;

    public TakeAwayModel(
            RunModel run,
            ScenarioDocument document,
            Reproduction reproduction,
            Surroundings surroundings,
            Texts texts) {
        this.run = run;
        this.document = document;
        this.reproduction = reproduction;
        this.surroundings = surroundings;
        this.texts = texts;
        run.finished().addListener((ListChangeListener<FinishedRun>) change -> chooseLatest());
        chosen.subscribe(now -> findRecipe());
        chooseLatest();
    }

    /** Those that can be taken away. */
    public ObservableList<FinishedRun> runs() {
        return run.finished();
    }

    /** The one that is. */
    public ObjectProperty<Optional<FinishedRun>> chosen() {
        return chosen;
    }

    /** Whether what was written is shown at once. */
    public BooleanProperty openAfterwards() {
        return openAfterwards;
    }

    /** Whether something is being written. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** How the command line makes the run again; empty where there is none, or while that is found out. */
    public ReadOnlyObjectProperty<Optional<Recipe>> recipe() {
        return recipe.getReadOnlyProperty();
    }

    /** Asks where to, and writes it there. */
    public void save(Output output) {
        chosen.get().ifPresent(finished -> target(output, finished).ifPresent(path -> save(output, finished, path)));
    }

    public void copyCommandLine() {
        recipe.get().ifPresent(known -> surroundings.clipboard().text(known.commandLine()));
    }

    private Optional<Path> target(Output output, FinishedRun finished) {
        String name = Reproduction.fileName(finished) + output.ending();
        return output.kind()
                .map(kind -> surroundings.files().save(kind, name))
                .orElseGet(() -> surroundings.files().folder());
    }

    private void save(Output output, FinishedRun finished, Path target) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        Optional<Path> opened = opened(finished);
        surroundings.background().execute(() -> {
            try {
                Path shown = write(output, finished, opened, target);
                surroundings.window().execute(() -> done(target, shown));
            } catch (IOException | RuntimeException | OutOfMemoryError unwritable) {
                surroundings.window().execute(() -> failed(target, unwritable));
            }
        });
    }

    /** @return what is worth looking at */
    private Path write(Output output, FinishedRun finished, Optional<Path> opened, Path target) throws IOException {
        Assessment assessment = finished.assessment();
        switch (output) {
            case EVERYTHING -> {
                everything(finished, opened, target);
                return target.resolve(Reports.PAGE);
            }
            case PAGE -> Reports.page(target, assessment, line(finished, opened, target));
            case PAPER -> Reports.paper(target, assessment, line(finished, opened, target));
            case TABLES -> Reports.tables(target, assessment);
            case RESULT -> Reports.result(target, assessment);
            case SCENARIO -> Reports.text(target, reproduction.scenarioText(finished, opened));
        }
        return target;
    }

    private void everything(FinishedRun finished, Optional<Path> opened, Path folder) throws IOException {
        String line = line(finished, opened, folder.resolve("any"));
        Reports.write(folder, finished.assessment(), line);
        Reports.writePaper(folder, finished.assessment(), line);
        Reports.text(
                folder.resolve(Reproduction.fileName(finished) + Output.SCENARIO.ending()),
                reproduction.scenarioText(finished, opened));
    }

    /** A file that the line names is beside what is written. */
    private String line(FinishedRun finished, Optional<Path> opened, Path target) {
        Path copy = target.resolveSibling(Reproduction.fileName(finished) + Output.SCENARIO.ending());
        return reproduction.of(finished, opened, copy).commandLine();
    }

    private void done(Path target, Path shown) {
        busy.set(false);
        surroundings.dialogs().notice(texts.get("takeaway.done", String.valueOf(target)));
        if (openAfterwards.get()) {
            surroundings.clipboard().show(shown);
        }
    }

    private void failed(Path target, Throwable unwritable) {
        busy.set(false);
        surroundings
                .dialogs()
                .problem(
                        texts.get("takeaway.failed", String.valueOf(target)),
                        texts.get(whatToDo(unwritable)),
                        String.valueOf(unwritable));
    }

    private static String whatToDo(Throwable unwritable) {
        if (unwritable instanceof AccessDeniedException) {
            return "takeaway.failed.denied";
        }
        if (unwritable instanceof NoSuchFileException || unwritable instanceof FileAlreadyExistsException) {
            return "takeaway.failed.folder";
        }
        return unwritable instanceof OutOfMemoryError ? "takeaway.failed.memory" : "takeaway.failed.other";
    }

    private void chooseLatest() {
        int last = run.finished().size() - 1;
        chosen.set(last < 0 ? Optional.empty() : Optional.of(run.finished().get(last)));
    }

    /** The file of the document, where it still says what the run had, and is saved. */
    private Optional<Path> opened(FinishedRun finished) {
        boolean same = !document.dirty().get()
                && document.text().get().equals(finished.loaded().text());
        return same ? document.file().get() : Optional.empty();
    }

    private void findRecipe() {
        recipe.set(Optional.empty());
        int mine = ++asked;
        chosen.get().ifPresent(finished -> {
            Optional<Path> opened = opened(finished);
            Path copy = Path.of(Reproduction.fileName(finished) + Output.SCENARIO.ending());
            surroundings.background().execute(() -> {
                Recipe found = reproduction.of(finished, opened, copy);
                surroundings.window().execute(() -> {
                    if (mine == asked) {
                        recipe.set(Optional.of(found));
                    }
                });
            });
        });
    }
}
