package dev.headroom.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.profiles.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroppedFileTest {
    @TempDir
    Path folder;

    @Test
    void templatesModelsAndExportsAreForeign() throws IOException {
        assertThat(foreign("t.yaml", "Resources:\n  Orders:\n    Type: AWS::DynamoDB::Table\n"))
                .isTrue();
        assertThat(foreign("m.json", "{\n  \"ModelName\": \"m\",\n  \"DataModel\": []\n}"))
                .isTrue();
        assertThat(foreign("w.csv", "time,value\n")).isTrue();
    }

    @Test
    void scenariosAreNot() throws IOException {
        Profiles profiles = new Profiles();
        for (String name : profiles.names()) {
            assertThat(foreign(name + ".yaml", profiles.find(name).orElseThrow().text()))
                    .as(name)
                    .isFalse();
        }
        assertThat(DroppedFile.isForeign(folder.resolve("gone.yaml"))).isFalse();
    }

    private boolean foreign(String name, String text) throws IOException {
        return DroppedFile.isForeign(Files.writeString(folder.resolve(name), text));
    }
}
