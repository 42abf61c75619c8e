package dev.headroom.app.desktop.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings and the places for them. */
class KeptThingsTest {
    @TempDir
    Path folder;

    @Test
    void settingsOutlastASession() {
        Path file = folder.resolve("headroom/desktop.properties");
        Settings settings = new PropertiesSettings(file, Runnable::run);
        settings.put("theme", "dark");
        settings.put("file", "C:\\Ärger\\a = b.yaml");
        settings.put("gone", "x");
        settings.put("gone", "");
        Settings again = new PropertiesSettings(file, Runnable::run);
        assertThat(again.get("theme")).contains("dark");
        assertThat(again.get("file")).contains("C:\\Ärger\\a = b.yaml");
        assertThat(again.get("gone")).isEmpty();
    }

    @Test
    void aDamagedFileIsPassedOver() throws IOException {
        Path file = Files.writeString(folder.resolve("desktop.properties"), "theme=\\uZZZZ\n");
        Settings settings = new PropertiesSettings(file, Runnable::run);
        assertThat(settings.get("theme")).isEmpty();
        settings.put("theme", "light");
        assertThat(Files.readString(file)).isEqualToNormalizingNewlines("theme=light\n");
    }

    @Test
    void aFolderThatCannotBeWrittenHarmsNobody() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "");
        Settings settings = new PropertiesSettings(blocked.resolve("desktop.properties"), Runnable::run);
        settings.put("theme", "dark");
        assertThat(settings.get("theme")).contains("dark");
    }

    @Test
    void foldersAreTheSystems() {
        Path home = folder.toAbsolutePath();
        assertThat(Folders.of("Linux", home, Map.of()).settings()).isEqualTo(home.resolve(".config/headroom"));
        assertThat(Folders.of(
                                "Linux",
                                home,
                                Map.of("XDG_STATE_HOME", home.resolve("s").toString()))
                        .state())
                .isEqualTo(home.resolve("s/headroom"));
        assertThat(Folders.of("Linux", home, Map.of("XDG_CONFIG_HOME", "relative"))
                        .settings())
                .isEqualTo(home.resolve(".config/headroom"));
        assertThat(Folders.of(
                                "Windows 11",
                                home,
                                Map.of("APPDATA", home.resolve("r").toString()))
                        .settings())
                .isEqualTo(home.resolve("r/Headroom"));
        assertThat(Folders.of("Mac OS X", home, Map.of()).state())
                .isEqualTo(home.resolve("Library/Application Support/Headroom"));
    }

    @Test
    void filesGetTheExtensionOfTheirKind() {
        assertThat(FileKind.SCENARIO.withExtension(Path.of("a/mine"))).isEqualTo(Path.of("a/mine.headroom.yaml"));
        assertThat(FileKind.SCENARIO.withExtension(Path.of("mine.YML"))).isEqualTo(Path.of("mine.YML"));
        assertThat(FileKind.CSV.withExtension(Path.of("v1.2"))).isEqualTo(Path.of("v1.2.csv"));
    }

    @Test
    void desktopsTellWhetherTheyAreDark() {
        assertThat(SystemTheme.understood("Linux", 0, "(<<uint32 1>>,)\n")).contains(true);
        assertThat(SystemTheme.understood("Linux", 0, "(<<uint32 0>>,)\n")).contains(false);
        assertThat(SystemTheme.understood("Linux", 0, "Error: no such name")).isEmpty();
        assertThat(SystemTheme.understood("Linux", 1, "'prefer-dark'\n")).contains(true);
        assertThat(SystemTheme.understood("Linux", 1, "No such schema")).isEmpty();
        assertThat(SystemTheme.understood("Mac OS X", 0, "Dark\n")).contains(true);
        assertThat(SystemTheme.understood("Mac OS X", 0, "... does not exist")).contains(false);
        assertThat(SystemTheme.understood("Windows 11", 0, "AppsUseLightTheme REG_DWORD 0x0"))
                .contains(true);
    }

    @Test
    void filesAreOpenedByTheSystemsProgram() {
        Path page = Path.of("a.html");
        assertThat(SystemClipboard.opening("Linux", page)).first().isEqualTo("xdg-open");
        assertThat(SystemClipboard.opening("Mac OS X", page)).first().isEqualTo("open");
        assertThat(SystemClipboard.opening("Windows 11", page)).first().isEqualTo("rundll32");
    }
}
