package dev.headroom.app.desktop.surroundings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Whether the desktop around is dark. Each system has a program that tells; it is asked in the background. */
public final class SystemTheme {
    private static final long PATIENCE_SECONDS = 2;

    /** A program that tells, and what it says of a dark desktop, and of any. */
    private record Question(String darkWord, String anyWord, List<String> command) {
        Optional<Boolean> answer(String said) {
            String words = said.toLowerCase(Locale.ROOT);
            if (words.contains(darkWord)) {
                return Optional.of(true);
            }
            return words.contains(anyWord) ? Optional.of(false) : Optional.empty();
        }
    }

    private static final Question PORTAL = new Question(
            "uint32 1",
            "uint32",
            List.of(
                    "gdbus",
                    "call",
                    "--session",
                    "--timeout=1",
                    "--dest=org.freedesktop.portal.Desktop",
                    "--object-path=/org/freedesktop/portal/desktop",
                    "--method=org.freedesktop.portal.Settings.Read",
                    "org.freedesktop.appearance",
                    "color-scheme"));
    private static final Question GNOME =
            new Question("dark", "'", List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"));
    private static final Question MAC =
            new Question("dark", "", List.of("defaults", "read", "-g", "AppleInterfaceStyle"));
    private static final Question WINDOWS = new Question(
            "0x0",
            "0x1",
            List.of(
                    "reg",
                    "query",
                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                    "/v",
                    "AppsUseLightTheme"));

    private SystemTheme() {}

    /** Asks; it may take a second or two. Empty where nobody can tell. */
    public static Optional<Boolean> isDark() {
        return questions(System.getProperty("os.name", "")).stream()
                .flatMap(question -> said(question.command()).flatMap(question::answer).stream())
                .findFirst();
    }

    /** What is made of what those programs say, for tests. */
    static Optional<Boolean> understood(String system, int question, String said) {
        return questions(system).get(question).answer(said);
    }

    private static List<Question> questions(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of(WINDOWS);
        }
        return name.startsWith("mac") ? List.of(MAC) : List.of(PORTAL, GNOME);
    }

    private static Optional<String> said(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                return Optional.empty();
            }
            return Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
