package dev.headroom.app.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.surroundings.FileKind;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {
    @TempDir
    Path folder;

    private final List<String> opened = new ArrayList<>();
    private StagedSurroundings staged;
    private ImportModel model;

    @BeforeEach
    void stage() {
        staged = new StagedSurroundings(folder);
        model = new ImportModel(
                staged.surroundings(), new Texts(Locale.ENGLISH), (name, text) -> opened.add(name + "\n" + text));
    }

    @Test
    void opensWhatItMade() throws IOException {
        Path file = folder.resolve("carts.yaml");
        Files.writeString(file, "Resources: {Carts: {Type: 'AWS::Serverless::SimpleTable'}}");
        staged.chosen = Optional.of(file);
        staged.held = true;
        model.importFile(FileKind.CLOUD_FORMATION);
        assertThat(model.reading().get()).isTrue();
        staged.settle();
        assertThat(model.reading().get()).isFalse();
        assertThat(opened).singleElement().asString().startsWith("carts\n# Imported from carts.yaml");
        assertThat(staged.notices)
                .containsExactly(
                        "Imported from a CloudFormation or SAM template: 2 things assumed, nothing left out. The"
                                + " comments at the top say what.");
    }

    @Test
    void saysWhyItCannot() throws IOException {
        staged.chosen = Optional.of(Files.writeString(folder.resolve("a.yaml"), "a: 1"));
        model.importFile(FileKind.CLOUD_FORMATION);
        assertThat(opened).isEmpty();
        assertThat(staged.problems)
                .singleElement()
                .asString()
                .startsWith("a.yaml could not be imported has neither Resources");
    }

    @Test
    void leavesItWhereNothingIsChosen() {
        model.importFile(FileKind.WORKBENCH);
        assertThat(opened).isEmpty();
        assertThat(staged.problems).isEmpty();
    }
}
