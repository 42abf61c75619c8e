package dev.headroom.profiles.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.workload.TraceColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedTrafficTest {
    private static final String WITH_HEADER = """
            timestamp,value,url
            2014-04-10 00:04:00,94.0,"/a,b"
            2014-04-10 00:09:00,56,/c
            2014-04-10 00:09:00.5,187,"/a,b"
            """;

    @TempDir
    private Path folder;

    private RecordedTraffic files;

    @BeforeEach
    void writeFiles() throws IOException {
        files = new RecordedTraffic(folder);
        write("header.csv", WITH_HEADER);
        write("plain.csv", "k1\nk2\r\nk1\n");
        write("numbers.csv", "\uFEFF7,1\n8,2\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void readsColumnsByName() {
        assertThat(files.texts(new TraceColumn("header.csv", "url"))).containsExactly("/a,b", "/c", "/a,b");
        assertThat(files.numbers(new TraceColumn("header.csv", "value"))).containsExactly(94, 56, 187);
        assertThat(files.seconds(new TraceColumn("header.csv", "timestamp"))).containsExactly(0, 300, 300.5);
    }

    @Test
    void readsColumnsByNumberAndSkipsAHeaderOnlyWhereItCannotBeAValue() {
        assertThat(files.numbers(new TraceColumn("header.csv", "2"))).containsExactly(94, 56, 187);
        assertThat(files.numbers(new TraceColumn("numbers.csv", "1"))).containsExactly(7, 8);
        assertThat(files.seconds(new TraceColumn("numbers.csv", "2"))).containsExactly(0, 1);
        assertThat(files.texts(new TraceColumn("plain.csv", "1"))).containsExactly("k1", "k2", "k1");
        assertThat(files.texts(new TraceColumn("header.csv", "3"))).hasSize(4).startsWith("url");
    }

    @Test
    void keepsEqualTextsOnce() {
        var texts = files.texts(new TraceColumn("plain.csv", "1"));
        assertThat(texts.get(0)).isSameAs(texts.get(2));
    }

    @Test
    void unpacksGzip() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("packed.csv.gz")))) {
            out.write(WITH_HEADER.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(files.numbers(new TraceColumn("packed.csv.gz", "value"))).containsExactly(94, 56, 187);
    }

    @Test
    void namesTheFileAndTheLineThatItCannotRead() throws IOException {
        write("bad.csv", "value\n1\n\"2\n2\"\n");
        assertRefused("bad.csv", "value", "bad.csv:3:1: column value: '2 2' is not a number");
        write("short.csv", "a,b\n1,2\n3\n");
        assertRefused("short.csv", "b", "short.csv:3:1: has 1 fields, so no column 2");
    }

    @Test
    void refusesFilesThatCannotBeRead() throws IOException {
        write("empty.csv", "");
        write("lone.csv", "value\n");
        write("not.csv.gz", "hello");
        assertRefused("missing.csv", "1", "missing.csv: there is no such file");
        assertRefused("empty.csv", "1", "empty.csv: is empty");
        assertRefused("lone.csv", "value", "lone.csv: has no rows");
        assertRefused("not.csv.gz", "1", "is not a whole gzip file");
        assertRefused(".", "1", "is a folder");
        assertRefused("a\0b", "1", "is not the name of a file");
    }

    @Test
    void refusesATruncatedGzip() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("cut.gz")))) {
            out.write("1\n2\n3\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = Files.readAllBytes(folder.resolve("cut.gz"));
        Files.write(folder.resolve("cut.gz"), java.util.Arrays.copyOf(whole, whole.length - 12));
        assertRefused("cut.gz", "1", "is not a whole gzip file");
    }

    @Test
    void namesTheNearestColumn() {
        assertRefused("header.csv", "vlaue", "there is no column 'vlaue'; did you mean 'value'?");
        assertRefused("header.csv", "4", "there is no column 4; the first row has 3, counted from 1");
    }

    private void assertRefused(String file, String column, String because) {
        assertThatThrownBy(() -> files.numbers(new TraceColumn(file, column)))
                .isInstanceOf(ScenarioProblemsException.class)
                .hasMessageContaining(because);
    }
}
