package dev.headroom.app.desktop.file;

import dev.headroom.app.desktop.document.FileText;
import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.surroundings.FileKind;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.AtomicFile;
import dev.headroom.profiles.Profile;
import dev.headroom.profiles.Profiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Brings scenarios from files and profiles into the document and back. What a file says may be wrong: then it is opened all the
 * same, with its problems marked, since that is where they are mended.
 */
public final class DocumentFiles {
    private static final String EXTENSION = ".headroom.yaml";

    private final ScenarioDocument document;
    private final Profiles profiles;
    private final Navigation navigation;
    private final Surroundings surroundings;
    private final Texts texts;
    private final RecentFiles recent;

    public DocumentFiles(
            ScenarioDocument document,
            Profiles profiles,
            Navigation navigation,
            Surroundings surroundings,
            Texts texts) {
        this.document = document;
        this.profiles = profiles;
        this.navigation = navigation;
        this.surroundings = surroundings;
        this.texts = texts;
        this.recent = new RecentFiles(surroundings.settings());
    }

    public RecentFiles recent() {
        return recent;
    }

    /** Opens what is meant on a command line: a profile by its name, or a file. */
    public void open(String nameOrFile) {
        if (profiles.find(nameOrFile).isPresent()) {
            openProfile(nameOrFile, Navigation.MODEL);
        } else {
            openFile(Path.of(nameOrFile));
        }
    }

    /** Opens a profile as a document that is in no file. */
    public void openProfile(String name, String page) {
        profiles.find(name).ifPresent(profile -> leaving(() -> show(profile, page)));
    }

    /** Opens a text that is in no file: what a wizard or an import made. */
    public void openNew(String name, String text) {
        leaving(() -> {
            document.openUnsaved(Optional.empty(), name, text, "");
            navigation.page().set(Navigation.MODEL);
        });
    }

    /** Asks for a file and opens it. */
    public void choose() {
        surroundings.files().open(FileKind.SCENARIO).ifPresent(this::openFile);
    }

    public void openFile(Path path) {
        leaving(() -> surroundings.background().execute(() -> read(path)));
    }

    /** @return whether it is saved; not if nobody chose a file or it cannot be written */
    public boolean save() {
        return document.file().get().map(this::write).orElseGet(this::saveAs);
    }

    public boolean saveAs() {
        String name = document.name().get().replaceAll("(\\.headroom)?\\.(ya?ml|json)$", "");
        return surroundings
                .files()
                .save(FileKind.SCENARIO, name + EXTENSION)
                .map(this::write)
                .orElse(false);
    }

    /** Goes back to what the file has, or the profile. */
    public void revert() {
        document.edit(texts.get("file.revert.change"), document.saved());
    }

    /** Closes what is open and goes to the page of welcome. */
    public void close() {
        leaving(() -> {
            document.openText("", "");
            navigation.page().set(Navigation.WELCOME);
        });
    }

    /** Whether unsaved work is saved or given up: asked before anything takes its place. */
    public boolean mayLeave() {
        if (!document.dirty().get()) {
            return true;
        }
        Optional<Integer> answer = surroundings
                .dialogs()
                .ask(
                        texts.get("file.unsaved.title", document.name().get()),
                        texts.get("file.unsaved.text"),
                        List.of(
                                texts.get("file.unsaved.save"),
                                texts.get("file.unsaved.discard"),
                                texts.get("file.unsaved.keep")));
        return switch (answer.orElse(2)) {
            case 0 -> save();
            case 1 -> true;
            default -> false;
        };
    }

    private void leaving(Runnable next) {
        if (mayLeave()) {
            next.run();
        }
    }

    private void show(Profile profile, String page) {
        document.openProfile(profile.name(), texts.get("file.copy", profile.name()), profile.text());
        navigation.page().set(page);
    }

    private void read(Path path) {
        try {
            String text = FileText.read(path);
            surroundings.window().execute(() -> show(path, text));
        } catch (IOException unreadable) {
            surroundings.window().execute(() -> tell(path, "open", unreadable));
        }
    }

    private void show(Path path, String text) {
        document.openFile(path, text);
        recent.add(path);
        navigation.page().set(Navigation.MODEL);
    }

    private boolean write(Path path) {
        try {
            String text = document.textOfFile();
            AtomicFile.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            document.savedAs(path, text);
            recent.add(path);
            surroundings.dialogs().notice(texts.get("file.saved", path.getFileName()));
            return true;
        } catch (IOException unwritable) {
            tell(path, "save", unwritable);
            return false;
        }
    }

    private void tell(Path path, String deed, IOException why) {
        surroundings
                .dialogs()
                .problem(
                        texts.get("file." + deed + ".failed", path.getFileName()),
                        texts.get("file." + deed + ".failed.todo"),
                        why.toString());
    }
}
