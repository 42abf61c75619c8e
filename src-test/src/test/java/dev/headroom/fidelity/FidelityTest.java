package dev.headroom.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every experiment within its band, or listed with the reason why it is not; and the document that says so. */
@Execution(ExecutionMode.SAME_THREAD)
class FidelityTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "fidelity.md");
    private static final String UPDATE = "headroom.update";

    private final Map<Experiment, List<Figure>> outcomes = new LinkedHashMap<>();

    @TestFactory
    Stream<DynamicTest> publishedMeasurements() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Experiment experiment : Experiments.ALL) {
            tests.add(DynamicTest.dynamicTest(experiment.id() + " " + experiment.setUp(), () -> check(experiment)));
        }
        tests.add(DynamicTest.dynamicTest("docs/fidelity.md says what came out", this::checkDocument));
        return tests.stream();
    }

    private void check(Experiment experiment) {
        List<Figure> figures = experiment.figures().get();
        outcomes.put(experiment, figures);
        List<Figure> missed =
                figures.stream().filter(figure -> !figure.isReproduced()).toList();
        if (experiment.notReproduced().isPresent()) {
            assertThat(missed)
                    .as("is reproduced by now, so should not be listed as missed")
                    .isNotEmpty();
        } else {
            assertThat(missed).isEmpty();
        }
    }

    private void checkDocument() throws IOException {
        String said = FidelityDocument.of(outcomes);
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(DOCUMENT, said);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("run with -D" + UPDATE + "=true to update it")
                .isEqualTo(said);
    }
}
