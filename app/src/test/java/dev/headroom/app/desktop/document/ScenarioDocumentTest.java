package dev.headroom.app.desktop.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioDocumentTest {
    private static final String SALE =
            new Profiles().find("flash-sale").orElseThrow().text();

    private final StagedSurroundings staged;
    private final ScenarioDocument document;

    ScenarioDocumentTest(@TempDir Path state) {
        staged = new StagedSurroundings(state);
        document = new ScenarioDocument(new ScenarioReader(), staged.surroundings());
    }

    @Test
    void readsWhatIsOpened() {
        document.openText("flash-sale", SALE);
        assertThat(document.reading().get().loaded()).isPresent();
        assertThat(document.dirty().get()).isFalse();
        assertThat(document.undoable().get()).isEmpty();
    }

    @Test
    void keepsTheTreeOfWhatIsWrongAndSaysWhy() {
        document.openText("x", "name: x\ntables: {A: {partitionKey: id, readCapacity: many}}\n");
        assertThat(document.reading().get().loaded()).isEmpty();
        assertThat(document.reading().get().tree()).isPresent();
        assertThat(document.reading().get().problems()).extracting("path").contains("tables.A.readCapacity");
        document.edit("breaking it", "name: [");
        assertThat(document.reading().get().tree()).isEmpty();
    }

    @Test
    void takesEveryChangeBackByName() {
        document.openText("flash-sale", SALE);
        document.edit("changing the duration", SALE.replace("20m", "30m"));
        document.edit("changing the name", SALE.replace("20m", "30m").replace("Flash", "Flush"));
        assertThat(document.undoable().get()).contains("changing the name");
        document.undo();
        assertThat(document.undoable().get()).contains("changing the duration");
        assertThat(document.redoable().get()).contains("changing the name");
        document.undo();
        assertThat(document.text().get()).isEqualTo(SALE);
        assertThat(document.dirty().get()).isFalse();
        document.redo();
        assertThat(document.text().get()).contains("30m").doesNotContain("Flush");
        assertThat(document.reading().get().text()).isEqualTo(document.text().get());
    }

    @Test
    void makesOneStepOfWhatIsTypedWithoutAPause() {
        document.openText("x", "");
        document.type("typing", "n");
        document.type("typing", "na");
        staged.pass(Duration.ofSeconds(5));
        document.type("typing", "nam");
        document.undo();
        assertThat(document.text().get()).isEqualTo("na");
        document.undo();
        assertThat(document.text().get()).isEmpty();
    }

    @Test
    void readsWhatIsTypedWhenTheTypingRests() {
        document.openText("x", "");
        document.type("typing", "name: y");
        assertThat(document.reading().get().text()).isEmpty();
        staged.pass(Duration.ofSeconds(1));
        assertThat(document.reading().get().text()).isEqualTo("name: y");
    }

    @Test
    void readsTheLatestWhileItWasBusy() {
        staged.held = true;
        document.openText("x", "name: a");
        document.edit("b", "name: b");
        document.edit("c", "name: c");
        staged.settle();
        assertThat(document.reading().get().text()).isEqualTo("name: c");
    }

    @Test
    void callsAChangedProfileACopy() {
        document.openProfile("flash-sale", "Copy of flash-sale", SALE);
        assertThat(document.name().get()).isEqualTo("flash-sale");
        document.edit("x", SALE + "\n");
        assertThat(document.name().get()).isEqualTo("Copy of flash-sale");
        document.savedAs(Path.of("mine.yaml"), document.text().get());
        assertThat(document.name().get()).isEqualTo("mine.yaml");
        assertThat(document.dirty().get()).isFalse();
    }

    @Test
    void keepsTheLineBreaksOfTheFile() {
        document.openFile(Path.of("dos.yaml"), "name: x\r\nduration: 1m\r\n");
        assertThat(document.dirty().get()).isFalse();
        document.edit("x", document.text().get().replace("1m", "2m"));
        assertThat(document.textOfFile()).isEqualTo("name: x\r\nduration: 2m\r\n");
    }
}
