package dev.headroom.app.desktop.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {
    @TempDir
    Path folder;

    private StagedSurroundings staged;
    private ScenarioDocument document;
    private Navigation navigation;
    private DocumentFiles files;

    @BeforeEach
    void open() {
        staged = new StagedSurroundings(folder);
        document = new ScenarioDocument(new ScenarioReader(), staged.surroundings());
        navigation = new Navigation();
        files = new DocumentFiles(
                document, new Profiles(), navigation, staged.surroundings(), new Texts(Locale.ENGLISH));
    }

    @Test
    void aProfileIsOpenedAndNothingIsLostByLeavingIt() {
        files.open("flash-sale");
        assertThat(document.name().get()).isEqualTo("flash-sale");
        assertThat(document.reading().get().loaded()).isPresent();
        assertThat(navigation.page().get()).isEqualTo(Navigation.MODEL);
        assertThat(document.dirty().get()).isFalse();
    }

    @Test
    void aWrongFileIsOpenedWithItsProblems() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.headroom.yaml"), "tables: 5");
        files.open(wrong.toString());
        assertThat(document.reading().get().problems()).isNotEmpty();
        assertThat(navigation.page().get()).isEqualTo(Navigation.MODEL);
        assertThat(staged.problems).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        files.open("no-such-file.yaml");
        assertThat(staged.problems).singleElement().asString().startsWith("no-such-file.yaml cannot be opened");
        assertThat(document.text().get()).isEmpty();
    }

    @Test
    void unsavedWorkIsAskedAbout() {
        files.open("flash-sale");
        document.edit("a word", document.text().get() + "# mine\n");
        assertThat(document.dirty().get()).isTrue();

        staged.answer = Optional.of(2);
        files.openProfile("voting", Navigation.MODEL);
        assertThat(document.name().get()).isEqualTo("flash-sale-mine");

        staged.answer = Optional.of(1);
        files.openProfile("voting", Navigation.MODEL);
        assertThat(document.name().get()).isEqualTo("voting");
        assertThat(staged.questions).hasSize(2).first().asString().contains("[Save, Discard, Keep editing]");
    }

    @Test
    void whatIsSavedIsInTheFileAndRemembered() throws IOException {
        Path file = folder.resolve("mine.headroom.yaml");
        files.open("flash-sale");
        document.edit("a word", document.text().get() + "# mine\n");
        staged.chosen = Optional.of(file);
        assertThat(files.save()).isTrue();
        assertThat(Files.readString(file)).endsWith("# mine\n");
        assertThat(document.dirty().get()).isFalse();
        assertThat(files.recent().all()).containsExactly(file);
        assertThat(new RecentFiles(staged.surroundings().settings()).all()).containsExactly(file);
    }

    @Test
    void revertGoesBackToWhatIsKept() {
        files.open("flash-sale");
        String before = document.text().get();
        document.edit("a word", before + "# mine\n");
        files.revert();
        assertThat(document.text().get()).isEqualTo(before);
    }

    @Test
    void aNewScenarioIsUnsaved() {
        files.openNew("new", "name: new\n");
        assertThat(document.dirty().get()).isTrue();
    }
}
