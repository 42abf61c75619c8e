package dev.headroom.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesAndFilesTest {
    private final Profiles shipped = new Profiles();
    private final ProfilesAndFiles scenarios = new ProfilesAndFiles(shipped, new ScenarioReader());

    @TempDir
    private Path folder;

    @Test
    void readsEveryProfileByItsName() {
        assertThat(shipped.names()).isNotEmpty().allSatisfy(name -> assertThat(
                        scenarios.load(name, List.of()).scenario().tables())
                .isNotEmpty());
    }

    @Test
    void readsAFileWithChangesPutOverIt() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.yaml"), shipped.all().get(0).text());
        assertThat(scenarios
                        .load(file.toString(), List.of("seed=3", "seed=7"))
                        .scenario()
                        .seed())
                .isEqualTo(7);
    }

    @Test
    void namesTheNearestProfileForWhatIsNoFile() {
        String first = shipped.names().get(0);
        assertThatThrownBy(() -> scenarios.load(first + "e", List.of()))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("Did you mean '" + first + "'?");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> scenarios.load(folder.toString(), List.of()))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void passesOnTheProblemsOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "name: [1");
        assertThatThrownBy(() -> scenarios.load(file.toString(), List.of()))
                .isInstanceOf(ScenarioProblemsException.class)
                .hasMessageContaining("bad.yaml");
    }
}
