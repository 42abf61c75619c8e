package dev.headroom.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.headroom.cost.Bill;
import dev.headroom.findings.Assessment;
import dev.headroom.findings.Finding;
import dev.headroom.result.RunResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Results as JSON: complete for a file, or a summary for a terminal. The bytes follow from the assessment alone: members in
 * a fixed order, no time of day, every number in its shortest form.
 */
public final class ResultJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new ResultModule())
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private ResultJson() {}

    private record Document(int version, RunResult run, Bill bill, List<Finding> findings) {}

    /** Writes everything: the scenario with every default, the run with its series, the bill, the findings. */
    public static void write(Assessment assessment, OutputStream out) throws IOException {
        Document document = new Document(RunResult.VERSION, assessment.run(), assessment.bill(), assessment.findings());
        MAPPER.writer(indented()).writeValue(out, document);
        out.write('\n');
    }

    /** One line with the figures that a script asserts on; no series. */
    public static String summary(Assessment assessment) {
        try {
            return MAPPER.writeValueAsString(Summary.of(assessment));
        } catch (IOException impossible) {
            throw new IllegalStateException("a summary is written to memory", impossible);
        }
    }

    /** A line feed on every system, so that the bytes are the same. */
    private static PrettyPrinter indented() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return printer;
    }
}
