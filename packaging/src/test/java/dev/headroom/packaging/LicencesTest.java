package dev.headroom.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LicencesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"license\": {\"id\": \"Apache-2.0\"}}",
                "{\"license\": {\"name\": \"GNU Lesser General Public Licence\"}}",
                "{\"license\": {\"id\": \"LGPL-2.1-or-later\"}}",
                "{\"license\": {\"id\": \"GPL-2.0-with-classpath-exception\"}}",
                "{\"license\": {\"id\": \"GPL-3.0-only\"}}, {\"license\": {\"id\": \"MIT\"}}",
                "{\"expression\": \"EPL-2.0 OR GPL-2.0-with-classpath-exception\"}"
            })
    void passesWhatMayGoWithAnApacheProgram(String licence) throws IOException {
        Licences.of(bill(licence)).write(folder, folder.resolve("licences"));
        assertThat(folder.resolve("licences/LIBRARIES.txt")).content().contains("org.shop:lamp 1.0: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"license\": {\"id\": \"GPL-3.0-or-later\"}}",
                "{\"license\": {\"name\": \"GNU General Public License, version 2\"}}",
                "{\"license\": {\"id\": \"AGPL-3.0-only\"}}"
            })
    void refusesTheOthers(String licence) {
        assertThatThrownBy(() -> Licences.of(bill(licence)))
                .hasMessageContaining("org.shop:lamp")
                .hasMessageContaining("do without it");
    }

    @Test
    void passesOverOurOwn() throws IOException {
        Path bill = Files.writeString(
                folder.resolve("bill.json"),
                "{\"components\": [{\"group\": \"dev.headroom\", \"name\": \"app\", \"version\": \"1\"}]}");
        Licences.of(bill).write(folder, folder.resolve("licences"));
        assertThat(folder.resolve("licences/LIBRARIES.txt")).content().doesNotContain("dev.headroom");
    }

    private Path bill(String licence) throws IOException {
        return Files.writeString(
                folder.resolve("bill.json"),
                "{\"components\": [{\"group\": \"org.shop\", \"name\": \"lamp\", \"version\": \"1.0\", \"licenses\": ["
                        + licence + "]}]}");
    }
}
