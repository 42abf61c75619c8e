package dev.headroom.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UncaughtProblemsTest {
    @TempDir
    Path folder;

    @Test
    void areToldWithoutTheirTraceAndWrittenDownWithIt() throws IOException {
        StagedSurroundings staged = new StagedSurroundings(folder);
        new UncaughtProblems(staged.surroundings(), new Texts(Locale.ENGLISH))
                .uncaughtException(Thread.currentThread(), new IllegalStateException("no such bucket"));
        assertThat(staged.problems)
                .singleElement()
                .asString()
                .startsWith("Something went wrong inside Headroom")
                .doesNotContain("IllegalStateException");
        assertThat(Files.readString(folder.resolve("headroom.log")))
                .contains("IllegalStateException: no such bucket")
                .contains("at dev.headroom.app.desktop.UncaughtProblemsTest");
    }
}
