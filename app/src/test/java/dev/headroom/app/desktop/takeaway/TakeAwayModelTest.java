package dev.headroom.app.desktop.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.compare.TwoRuns;
import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.run.FinishedRun;
import dev.headroom.app.desktop.run.RunModel;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeAwayModelTest {
    private static final FinishedRun RUN = TwoRuns.run(1);

    @TempDir
    private Path folder;

    private StagedSurroundings staged;
    private RunModel run;
    private TakeAwayModel model;

    @BeforeEach
    void makeModel() {
        staged = new StagedSurroundings(folder);
        run = new RunModel(staged.surroundings());
        model = new TakeAwayModel(
                run,
                new ScenarioDocument(new ScenarioReader(), staged.surroundings()),
                new Reproduction(new Profiles(), new ScenarioReader()),
                staged.surroundings(),
                new Texts(Locale.ENGLISH));
    }

    @Test
    void takesTheLatestRunAndKnowsItsLine() {
        assertThat(model.recipe().get()).isEmpty();
        run.finished().add(RUN);
        assertThat(model.chosen().get()).contains(RUN);
        model.copyCommandLine();
        assertThat(staged.copied).containsExactly("headroom run orders.headroom.yaml");
    }

    @Test
    void writesEverythingIntoAFolderAndShowsThePage() throws IOException {
        run.finished().add(RUN);
        staged.chosen = Optional.of(folder.resolve("out"));
        model.save(Output.EVERYTHING);
        assertThat(staged.problems).isEmpty();
        assertThat(folder.resolve("out"))
                .isDirectoryContaining("glob:**/report.html")
                .isDirectoryContaining("glob:**/report.pdf")
                .isDirectoryContaining("glob:**/result.json")
                .isDirectoryContaining("glob:**/timeseries.csv");
        assertThat(Files.readString(folder.resolve("out/orders.headroom.yaml"))).isEqualTo(TwoRuns.TEXT);
        assertThat(staged.shown).containsExactly(folder.resolve("out/report.html"));
        assertThat(staged.notices).hasSize(1);
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void writesTheReportOnPaper() throws IOException {
        run.finished().add(RUN);
        model.openAfterwards().set(false);
        staged.chosen = Optional.of(folder.resolve("orders.pdf"));
        model.save(Output.PAPER);
        assertThat(new String(Files.readAllBytes(folder.resolve("orders.pdf")), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("/Outlines");
        assertThat(staged.shown).isEmpty();
    }

    @Test
    void saysWhatToDoWhereItCannotBeWritten() throws IOException {
        run.finished().add(RUN);
        Path file = Files.writeString(folder.resolve("taken"), "");
        staged.chosen = Optional.of(file.resolve("report.html"));
        model.save(Output.RESULT);
        assertThat(staged.problems).hasSize(1);
        assertThat(staged.problems.get(0)).contains("could not be written");
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void doesNothingWhereNobodyChoosesAPlace() {
        run.finished().add(RUN);
        model.save(Output.PAGE);
        assertThat(staged.problems).isEmpty();
        assertThat(staged.notices).isEmpty();
    }
}
