package dev.headroom.app.desktop.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.ScenarioReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unsaved work outlasts a crash, and another program's changes are seen. */
class UnsavedWorkTest {
    private final Path folder;
    private final StagedSurroundings staged;
    private final Surroundings surroundings;
    private final ScenarioDocument document;
    private final Texts texts = new Texts(Locale.ENGLISH);

    UnsavedWorkTest(@TempDir Path folder) {
        this.folder = folder;
        staged = new StagedSurroundings(folder);
        surroundings = staged.surroundings();
        document = new ScenarioDocument(new ScenarioReader(), surroundings);
    }

    @Test
    void keepsACopyWhileWorkIsUnsaved() throws IOException {
        Autosave autosave = new Autosave(document, surroundings);
        document.openText("mine", "name: a\n");
        document.edit("x", "name: b\n");
        staged.pass(Duration.ofSeconds(3));
        Path copy;
        try (Stream<Path> copies = Files.list(folder.resolve("unsaved"))) {
            copy = copies.findFirst().orElseThrow();
        }
        assertThat(UnsavedWork.read(copy))
                .hasValueSatisfying(work -> assertThat(work.text()).isEqualTo("name: b\n"));
        document.undo();
        staged.pass(Duration.ofSeconds(3));
        assertThat(copy).doesNotExist();
        document.redo();
        staged.pass(Duration.ofSeconds(3));
        assertThat(copy).exists();
        autosave.close();
        assertThat(copy).doesNotExist();
    }

    @Test
    void offersWhatACrashLeft() throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, "name: old\n");
        Path copy = leave(new UnsavedWork("mine", Optional.of(file), "name: new\n", Instant.EPOCH, Optional.empty()));
        assertThat(new Recovery(document, surroundings, texts).offer()).isTrue();
        assertThat(staged.questions.get(0)).startsWith("Unsaved work on “mine”");
        assertThat(document.text().get()).isEqualTo("name: new\n");
        assertThat(document.file().get()).contains(file);
        assertThat(document.dirty().get()).isTrue();
        assertThat(copy).doesNotExist();
        assertThat(file).hasContent("name: old");
    }

    @Test
    void leavesItWhereNobodyAnswersAndThrowsItAwayWhereItIsNotWanted() throws IOException {
        Path copy = leave(new UnsavedWork("mine", Optional.empty(), "name: new\n", Instant.EPOCH, Optional.empty()));
        staged.answer = Optional.empty();
        assertThat(new Recovery(document, surroundings, texts).offer()).isFalse();
        assertThat(copy).exists();
        staged.answer = Optional.of(1);
        assertThat(new Recovery(document, surroundings, texts).offer()).isFalse();
        assertThat(copy).doesNotExist();
    }

    @Test
    void leavesAloneWhatAnotherWindowIsAtWorkOn() throws IOException {
        leave(new UnsavedWork(
                "mine",
                Optional.empty(),
                "x",
                Instant.now(),
                Optional.of(ProcessHandle.current().pid())));
        Files.writeString(folder.resolve("unsaved").resolve("spoilt.properties"), "text=\\uZ\n");
        assertThat(new Recovery(document, surroundings, texts).offer()).isFalse();
        assertThat(staged.questions).isEmpty();
    }

    @Test
    void asksWhenAnotherProgramChangesTheFile() throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, "name: a\n");
        document.openFile(file, "name: a\n");
        OutsideChanges outside = new OutsideChanges(document, surroundings, texts);
        outside.watch();
        assertThat(staged.questions).isEmpty();
        Files.writeString(file, "name: b\n");
        staged.pass(Duration.ofSeconds(4));
        assertThat(document.text().get()).isEqualTo("name: b\n");
        assertThat(document.dirty().get()).isFalse();
        document.undo();
        assertThat(document.text().get()).isEqualTo("name: a\n");
        assertThat(document.dirty().get()).isTrue();
        staged.pass(Duration.ofSeconds(4));
        assertThat(staged.questions).hasSize(1);
    }

    @Test
    void keepsMineWhereThatIsWanted() throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, "name: a\n");
        document.openFile(file, "name: a\n");
        Files.writeString(file, "name: b\n");
        staged.answer = Optional.of(1);
        new OutsideChanges(document, surroundings, texts).look();
        assertThat(document.text().get()).isEqualTo("name: a\n");
        assertThat(document.dirty().get()).isTrue();
    }

    private Path leave(UnsavedWork work) throws IOException {
        Path copy = folder.resolve("unsaved").resolve("unsaved-1.properties");
        Files.createDirectories(copy.getParent());
        try (OutputStream out = Files.newOutputStream(copy)) {
            work.writeTo(out);
        }
        return copy;
    }
}
