package dev.headroom.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever the sources cite, a section or an experiment, can be read up in docs/facts.md. */
class CitationsTest {
    private static final Pattern CITATION = Pattern.compile("§\\s?(\\d+(?:\\.\\d+)?)|\\b(V\\d\\d)\\b");
    private static final Pattern HEADING = Pattern.compile("^##+ (\\d+(?:\\.\\d+)?) ", Pattern.MULTILINE);
    private static final Pattern EXPERIMENT = Pattern.compile("^\\| (V\\d\\d) \\|", Pattern.MULTILINE);
    private static final Pattern SETTING_SOURCE = Pattern.compile("source = \"([^\"]*)\"");
    private static final List<String> MODULES = List.of("simulator-core", "workload-profiles", "app", "src-test");
    private static final String TITLES = "/dev/headroom/app/report/sources.properties";

    private static Path root;
    private static String facts;

    @BeforeAll
    static void findTheSources() throws IOException {
        root = repository();
        assumeTrue(root != null, "docs/facts.md is not above " + Path.of("").toAbsolutePath() + ": sources are absent");
        facts = Files.readString(root.resolve("docs/facts.md"));
    }

    @Test
    void everyCitationIsAHeadingOrARowOfTheFacts() throws IOException {
        Set<String> known = all(HEADING, facts);
        known.addAll(all(EXPERIMENT, facts));
        Map<String, Path> cited = new TreeMap<>();
        for (Path file : citingFiles()) {
            all(CITATION, Files.readString(file)).forEach(citation -> cited.putIfAbsent(citation, file));
        }
        assertThat(cited).as("citations found").hasSizeGreaterThan(30);
        cited.keySet().removeAll(known);
        assertThat(cited).as("cited, and where, but not in docs/facts.md").isEmpty();
    }

    @Test
    void everySectionOfTheFactsNamesItsSource() {
        for (String section : facts.split("(?m)^## Experiments$")[0].split("(?m)^### ")) {
            assertThat(section.lines().findFirst().orElseThrow().startsWith("#") || section.contains("—"))
                    .as(section)
                    .isTrue();
        }
    }

    @Test
    void everySourceOfASettingHasATitleForReports() throws IOException {
        Set<String> cited = new TreeSet<>();
        for (Path file : citingFiles()) {
            Matcher source = SETTING_SOURCE.matcher(Files.readString(file));
            while (source.find()) {
                cited.addAll(all(CITATION, source.group(1)));
            }
        }
        assertThat(cited).as("sections that settings cite").contains("3.6", "V31");
        assertThat(titles().stringPropertyNames()).containsAll(cited);
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve("docs/facts.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<Path> citingFiles() throws IOException {
        Stream.Builder<Path> found = Stream.builder();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(root.resolve(module))) {
                files.filter(file -> !root.relativize(file).startsWith(Path.of(module, "target")))
                        .filter(file -> file.toString().matches(".*\\.(java|yaml|json|properties)"))
                        .forEach(found);
            }
        }
        try (Stream<Path> files = Files.walk(root.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(found);
        }
        return found.build().toList();
    }

    /** What the pattern's group, or whichever of them took part, holds at each place where it is found. */
    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            boolean first = matcher.group(1) != null;
            found.add(matcher.group(first ? 1 : 2));
        }
        return found;
    }

    private static Properties titles() throws IOException {
        Properties titles = new Properties();
        try (Reader reader =
                new InputStreamReader(CitationsTest.class.getResourceAsStream(TITLES), StandardCharsets.UTF_8)) {
            titles.load(reader);
        }
        return titles;
    }
}
