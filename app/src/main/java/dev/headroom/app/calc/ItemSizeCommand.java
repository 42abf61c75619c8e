package dev.headroom.app.calc;

import dev.headroom.app.WrongInput;
import dev.headroom.arithmetic.ItemBytes;
import dev.headroom.arithmetic.Worked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headroom calc item-size}. */
@Command(
        name = "item-size",
        description = "Size of an item, byte by byte, from its JSON.",
        footerHeading = "%n@|bold Examples|@%n",
        footer = {
            "  headroom calc item-size item.json",
            "  headroom calc item-size --json '{\"colour\": {\"S\": \"red\"}, \"stock\": {\"N\": \"12\"}}'",
            "  headroom calc item-size --json '{\"colour\": \"red\", \"stock\": 12}'       plain JSON",
            "  aws dynamodb get-item ... | headroom calc item-size -"
        })
final class ItemSizeCommand extends Calculation {
    @ArgGroup(multiplicity = "1")
    private Source source;

    @Option(
            names = "--format",
            defaultValue = "auto",
            paramLabel = "FORM",
            description =
                    "dynamodb ({\"a\": {\"S\": \"x\"}}), plain ({\"a\": \"x\"}) or auto (default: ${DEFAULT-VALUE}).")
    private ItemForm form;

    private static final class Source {
        @Parameters(paramLabel = "FILE", description = "A JSON file with one item; - for standard input.")
        private String file;

        @Option(names = "--json", paramLabel = "TEXT", description = "The item itself.")
        private String text;
    }

    @Override
    Worked work() {
        return ItemBytes.itemSize(ItemJson.read(text(), form));
    }

    private String text() {
        if (source.text != null) {
            return source.text;
        }
        try {
            return source.file.equals("-")
                    ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(Path.of(source.file));
        } catch (IOException unreadable) {
            throw new WrongInput("cannot read '" + source.file + "': " + reason(unreadable), unreadable);
        }
    }

    private static String reason(IOException unreadable) {
        return unreadable instanceof NoSuchFileException ? "there is no such file" : unreadable.toString();
    }
}
