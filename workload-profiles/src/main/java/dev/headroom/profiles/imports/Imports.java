package dev.headroom.profiles.imports;

import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.profiles.tree.Dialect;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import dev.headroom.profiles.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes scenarios of the files that people have: CloudFormation and SAM templates, NoSQL Workbench models, CloudWatch
 * exports. Which of them a file is, its content tells. What is handed out reads without problems.
 */
public final class Imports {
    static final int MOST_BYTES = 16 << 20;
    private static final String KNOWN =
            "an import takes CloudFormation or SAM templates (YAML or JSON), NoSQL Workbench"
                    + " models (JSON) and CloudWatch exports (the console's CSV, or JSON of get-metric-data)";

    private Imports() {}

    /** @throws ScenarioProblemsException if it cannot be read, or no scenario can be made of it */
    public static Imported read(Path file) {
        return read(text(file), file.toString());
    }

    /**
     * The same for a text.
     *
     * @param source what problems call it: the name of the file
     */
    public static Imported read(String text, String source) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (content.length() > MOST_BYTES) {
            throw Refused.file(source, "is larger than 16 MB, the limit for imports");
        }
        if (content.isBlank()) {
            throw Refused.file(source, "is empty; " + KNOWN);
        }
        if (MetricCsv.isOne(content)) {
            return CloudWatchImport.read(MetricCsv.read(content, source), source, title(source));
        }
        return ofTree(tree(content, source), source);
    }

    private static Imported ofTree(Node root, String source) {
        if (Look.at(root, "Resources").filter(MapNode.class::isInstance).isPresent()) {
            return CloudFormationImport.read(root, source, title(source));
        }
        if (Look.at(root, "DataModel").isPresent()) {
            return WorkbenchImport.read(root, source, title(source));
        }
        if (MetricJson.isOne(root)) {
            return CloudWatchImport.read(MetricJson.read(root), source, title(source));
        }
        if (Look.at(root, "workloads").isPresent() && Look.at(root, "tables").isPresent()) {
            throw Refused.file(source, "is a scenario already: open it, or run it with 'headroom run " + source + "'");
        }
        throw Refused.at(
                root.place(),
                "",
                "has neither Resources (a template) nor DataModel (a Workbench model) nor MetricDataResults (CloudWatch); "
                        + KNOWN);
    }

    private static Node tree(String content, String source) {
        Problems problems = new Problems();
        Optional<Node> root = TreeReader.read(content, source, Dialect.FOREIGN, problems);
        problems.throwIfAny();
        return root.orElseThrow(() -> Refused.file(source, "holds nothing; " + KNOWN));
    }

    /** The name of the file, without folder and ending. */
    private static String title(String source) {
        String name = fileName(source);
        int dot = name.indexOf('.', 1);
        String title = YamlText.comment(dot > 0 ? name.substring(0, dot) : name);
        return title.isEmpty() ? "Imported" : title;
    }

    static String fileName(String source) {
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Refused.file(file.toString(), "is larger than 16 MB, the limit for imports; take a part of it");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException missing) {
            throw Refused.file(file.toString(), "there is no such file; check the name and the folder");
        } catch (CharacterCodingException notText) {
            throw Refused.file(file.toString(), "is not UTF-8 text; " + KNOWN);
        } catch (IOException unreadable) {
            String reason = Files.isDirectory(file) ? "it is a folder; name a file in it" : unreadable.getMessage();
            throw Refused.file(file.toString(), "cannot be read: " + reason);
        }
    }
}
