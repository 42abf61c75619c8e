package dev.headroom.profiles.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is generated from the records and checked in is up to date; {@code -Dheadroom.update=true} writes it anew. */
class GeneratedFilesTest {
    private static final Path MODULE = module();

    @Test
    void theSchemaIsUpToDate() throws IOException {
        Path resources = MODULE.resolve("src/main/resources");
        assertUpToDate(resources.resolve(ScenarioSchema.RESOURCE), ScenarioSchema.text());
    }

    @Test
    void theReferenceIsUpToDate() throws IOException {
        assertUpToDate(MODULE.resolveSibling("docs").resolve("scenario-reference.md"), ScenarioReference.text());
    }

    private static void assertUpToDate(Path file, String generated) throws IOException {
        if (Boolean.getBoolean("headroom.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
        }
        assertThat(Files.readString(file).replace("\r\n", "\n"))
                .as("%s is generated from the records; run this test with -Dheadroom.update=true", file.getFileName())
                .isEqualTo(generated);
    }

    private static Path module() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("workload-profiles") ? here : here.resolve("workload-profiles");
    }
}
