package dev.headroom.app.desktop.surroundings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folders in which this system keeps what belongs to an application and a user: those of the XDG Base Directory Specification,
 * or what Windows and macOS have in their place.
 *
 * @param settings what people chose
 * @param state what the application keeps for itself: unsaved work, its log
 */
public record Folders(Path settings, Path state) {
    private static final String NAME = "headroom";
    private static final String TITLE = "Headroom";

    /** Those of the system and user that run this. */
    public static Folders ofThisSystem() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    static Folders of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path roaming = folder(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
            Path local = folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
            return new Folders(roaming.resolve(TITLE), local.resolve(TITLE));
        }
        if (name.startsWith("mac")) {
            Path library = home.resolve("Library");
            return new Folders(
                    library.resolve("Preferences").resolve(TITLE), library.resolve("Application Support/" + TITLE));
        }
        Path config = folder(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        Path state = folder(environment, "XDG_STATE_HOME").orElse(home.resolve(".local/state"));
        return new Folders(config.resolve(NAME), state.resolve(NAME));
    }

    /** Relative paths are to be passed over, says the specification. */
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
