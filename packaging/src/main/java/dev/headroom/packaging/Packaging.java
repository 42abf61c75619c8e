package dev.headroom.packaging;

import dev.headroom.app.Headroom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes all that is made: {@code Packaging SOURCES PARTS VERSION}. */
public final class Packaging {
    private static final int[] ICON_SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

    private Packaging() {}

    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[0]);
        Path parts = Path.of(args[1]);
        String version = args[2];
        CommandLine line = Headroom.commandLine(Map.of());
        write(parts.resolve("version"), version);
        write(parts.resolve("completions/headroom.bash"), AutoComplete.bash("headroom", line));
        write(parts.resolve("completions/_headroom"), ZshCompletion.of(line));
        write(parts.resolve("completions/headroom.fish"), FishCompletion.of(line));
        write(parts.resolve("man/headroom.1"), ManualPage.of(line, version));
        Icon icon = Icon.of(sources.resolve("icon/headroom.svg"));
        for (int size : ICON_SIZES) {
            icon.write(size, parts.resolve("icons/headroom-" + size + ".png"));
        }
        Licences.of(parts.resolve("headroom.cdx.json")).write(parts.resolve("lib"), parts.resolve("licences"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
