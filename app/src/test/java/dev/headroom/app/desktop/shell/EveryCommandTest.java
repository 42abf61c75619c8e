package dev.headroom.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.command.CommandWords;
import dev.headroom.app.desktop.command.Commands;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxToolkit;

/** Whatever a room adds is named, explained, reachable by a menu, and has a key to itself. */
class EveryCommandTest {
    @TempDir
    Path folder;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private Commands commands;

    /** Some rooms have controls from the start. */
    @BeforeAll
    static void haveControls() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void collect() {
        Session session = Session.over(new StagedSurroundings(folder).surroundings(), texts);
        WindowLook look = new WindowLook(session.surroundings().settings(), session.themes());
        commands = session.commands();
        commands.addAll(Slots.commands(session));
        commands.addAll(ShellCommands.of(session, Pages.of(session), look, new NoWindow()));
    }

    @Test
    void isNamedAndExplained() {
        CommandWords words = new CommandWords(texts);
        for (Command command : commands.all()) {
            assertThatCode(() -> words.name(command)).doesNotThrowAnyException();
            assertThat(texts.has(command.id())).as(command.id()).isTrue();
            assertThat(texts.has(command.id() + ".tip"))
                    .as(command.id() + ".tip")
                    .isTrue();
            assertThat(texts.has("shell.room." + command.room()))
                    .as("room " + command.room())
                    .isTrue();
        }
    }

    @Test
    void hasAKeyToItself() {
        Map<KeyCombination, Long> uses = commands.all().stream()
                .flatMap(command -> command.key().stream())
                .map(KeyCombination::valueOf)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(uses)
                .allSatisfy((key, count) -> assertThat(count).as(key.getName()).isEqualTo(1));
    }

    @Test
    void standsInOneMenu() {
        Map<String, Long> places =
                MenuPlan.everything(commands).collect(Collectors.groupingBy(Command::id, Collectors.counting()));
        assertThat(commands.all())
                .allSatisfy(command ->
                        assertThat(places.get(command.id())).as(command.id()).isEqualTo(1));
    }

    @Test
    void hasAPictureThatIsThere() {
        assertThat(commands.all())
                .flatExtracting(command -> command.icon().stream().toList())
                .allSatisfy(icon ->
                        assertThatCode(() -> Feather.findByDescription(icon)).doesNotThrowAnyException());
    }

    private static final class NoWindow implements ShellCommands.Deeds {
        @Override
        public void quit() {}

        @Override
        public void nextPane() {}

        @Override
        public void previousPane() {}

        @Override
        public void palette() {}

        @Override
        public void fullScreen() {}

        @Override
        public void shortcuts() {}

        @Override
        public void reference() {}

        @Override
        public void about() {}

        @Override
        public void newScenario() {}
    }
}
