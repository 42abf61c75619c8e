package dev.headroom.profiles.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.headroom.profiles.Examples;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any file is either a scenario that reads without problems, or a list of problems. */
class ImportsTest {
    private static final String PIECES =
            " \t\n:-,[]{}&*!|>'\"%@`#?<=~.0123456789abcxyzNEe_\\/$\u0000\u0007é€\u2028\uD83D\uFFFE";

    private final SplittableRandom random = new SplittableRandom(20_261_122);

    @Test
    void tellsTheKindByTheContent() {
        assertThat(ImportExamples.ALL.stream()
                        .map(text -> Imports.read(text, "x").kind()))
                .containsExactly(
                        ImportKind.CLOUDFORMATION,
                        ImportKind.CLOUDFORMATION,
                        ImportKind.NOSQL_WORKBENCH,
                        ImportKind.CLOUDWATCH,
                        ImportKind.CLOUDWATCH,
                        ImportKind.CLOUDWATCH);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(ImportExamples.problems("")).singleElement().asString().contains("is empty; an import takes");
        assertThat(ImportExamples.problems("a: 1")).singleElement().asString().contains("has neither Resources");
        assertThat(ImportExamples.problems("{\"a\": "))
                .singleElement()
                .asString()
                .startsWith("orders.txt:1:");
        assertThat(ImportExamples.problems(Examples.SMALL))
                .singleElement()
                .asString()
                .contains("is a scenario already");
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("orders.csv"), "\uFEFF" + ImportExamples.CONSOLE);
        assertThat(Imports.read(file).name()).isEqualTo("orders");
        Path binary = Files.write(folder.resolve("b"), new byte[] {(byte) 0xff, 0, 1});
        Path large = Files.write(folder.resolve("large"), new byte[Imports.MOST_BYTES + 1]);
        assertThatThrownBy(() -> Imports.read(binary)).hasMessageContaining("is not UTF-8 text");
        assertThatThrownBy(() -> Imports.read(large)).hasMessageContaining("larger than 16 MB");
        assertThatThrownBy(() -> Imports.read(folder)).hasMessageContaining("it is a folder");
        assertThatThrownBy(() -> Imports.read(folder.resolve("none"))).hasMessageContaining("there is no such file");
    }

    @Test
    void survivesWhateverItIsGiven() {
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < 600; i++) {
            String text = mutated(ImportExamples.ALL.get(i % ImportExamples.ALL.size()));
            try {
                Examples.scenario(Imports.read(text, "f\n\u2028.yaml").scenario());
                taken++;
            } catch (ScenarioProblemsException expected) {
                assertThat(expected.problems()).isNotEmpty().noneMatch(problem -> problem.source()
                        .equals("s.yaml"));
                refused++;
            }
        }
        assertThat(taken).isGreaterThan(50);
        assertThat(refused).isGreaterThan(50);
    }

    @Test
    void survivesCyclesAndDepth() {
        String cycle = "Conditions: {A: {Condition: B}, B: {Condition: A}}\n"
                + "Resources: {T: {Type: 'AWS::DynamoDB::Table', Condition: A, Properties: {KeySchema:"
                + " [{AttributeName: id, KeyType: HASH}]}}}";
        assertThat(ImportExamples.scenario(cycle).tables()).containsKey("T");
        String deep = "{\"Resources\": " + "[".repeat(40_000);
        assertThat(ImportExamples.problems(deep)).isNotEmpty();
        String laughs = "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n"
                + "c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n"
                + "e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]\nf: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]\n"
                + "g: [*f, *f, *f, *f, *f, *f, *f, *f, *f, *f]\n";
        assertThat(ImportExamples.problems(laughs)).singleElement().asString().contains("aliases written out");
    }

    @Test
    void takesRealFiles() throws IOException {
        String folder = System.getProperty("headroom.data", "");
        assumeTrue(!folder.isEmpty(), "give -Dheadroom.data=FOLDER with schemas/ to try real files");
        try (Stream<Path> files = Files.list(Path.of(folder, "schemas"))) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            all.forEach(file -> Examples.scenario(Imports.read(file).scenario()));
        }
    }

    private String mutated(String text) {
        StringBuilder mutated = new StringBuilder(text);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && mutated.length() > 0; i++) {
            mutate(mutated);
        }
        return mutated.toString();
    }

    private void mutate(StringBuilder text) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(20));
        switch (random.nextInt(5)) {
            case 0 -> text.setCharAt(at, piece());
            case 1 -> text.insert(at, piece());
            case 2 -> text.delete(at, end);
            case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            default -> text.setLength(at);
        }
    }

    private char piece() {
        return PIECES.charAt(random.nextInt(PIECES.length()));
    }
}
