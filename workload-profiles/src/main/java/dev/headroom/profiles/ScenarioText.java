package dev.headroom.profiles;

import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a scenario file, within its limits. */
final class ScenarioText {
    static final int MOST_BYTES = 1 << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ScenarioText() {}

    /** Reads a file, at most 1 MB of UTF-8. */
    static String of(Path file) {
        Problems problems = new Problems();
        String text = "";
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            text = bytes.length > MOST_BYTES ? " ".repeat(bytes.length) : decoded(bytes);
            check(text, file.toString(), problems);
        } catch (NoSuchFileException missing) {
            problems.add(Place.of(file.toString()), "", "there is no such file");
        } catch (CharacterCodingException notText) {
            problems.add(Place.of(file.toString()), "", "is not UTF-8 text; save it as UTF-8");
        } catch (IOException unreadable) {
            String reason = Files.isDirectory(file) ? "it is a folder" : String.valueOf(unreadable.getMessage());
            problems.add(Place.of(file.toString()), "", "cannot be read: " + reason);
        }
        problems.throwIfAny();
        return text;
    }

    /** Adds a problem for a text that is too long to be a scenario. */
    static void check(String text, String sourceName, Problems problems) {
        if (text.length() > MOST_BYTES) {
            problems.add(
                    Place.of(sourceName),
                    "",
                    "is larger than 1 MB, the limit for scenarios; recorded traffic belongs in files of its own");
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        return text.toString().startsWith(BYTE_ORDER_MARK) ? text.toString().substring(1) : text.toString();
    }
}
