package dev.headroom.app.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.report.SampleAssessment;
import dev.headroom.findings.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CsvTablesTest {
    static final List<CsvTable> TABLES = CsvTables.ALL;

    private final Assessment assessment = SampleAssessment.withIntervals(4);

    @ParameterizedTest
    @FieldSource("TABLES")
    void everyRowHasACellForEachColumn(CsvTable table) {
        table.rows(assessment, cells -> assertThat(cells).hasSameSizeAs(table.header()));
    }

    @Test
    void hasARowForEachIntervalAndResource() throws IOException {
        List<String> lines = lines(new TimeSeriesCsv(), assessment);
        assertThat(lines).hasSize(1 + 4 * 3);
        assertThat(lines.get(0)).startsWith("seconds,table,index,OfferedReadUnits,ConsumedReadCapacityUnits");
        assertThat(lines.get(2)).startsWith("900,Orders,,");
        assertThat(lines.get(5)).startsWith("0,Orders,byStatus,");
    }

    @Test
    void hasARowForEachIntervalAndPartition() throws IOException {
        List<String> lines = lines(new PartitionsCsv(), assessment);
        assertThat(lines).hasSize(1 + 4 * (8 + 1 + 3));
        assertThat(lines.get(5)).startsWith("0,Orders,,1,0.125,0.25,");
    }

    @Test
    void hasARowForEachIntervalOfAnIndexThatLags() throws IOException {
        List<String> lines = lines(new PropagationCsv(), assessment);
        assertThat(lines).hasSize(1 + 4);
        assertThat(lines.get(4)).isEqualTo("2700,Orders,byStatus,800,19000,800");
    }

    @Test
    void sumsUpEachWorkloadBeforeItsOperations() throws IOException {
        List<String> lines = lines(new WorkloadsCsv(), assessment);
        assertThat(lines.get(3)).startsWith("checkout,Orders,all,648000,642064,5936,0,71233,");
        assertThat(lines.get(4))
                .startsWith("checkout,Orders,PutItem,648000,")
                .contains(",61,7.9,210,480,1240,4113,6020,");
    }

    @Test
    void writesMoneyToItsLastDigit() throws IOException {
        assertThat(lines(new BillCsv(), assessment).get(1))
                .isEqualTo("eu-central-1,Orders,Provisioned WCU-hours,600,0.000793,0.475800,438000,347.334000");
    }

    @Test
    void rendersEmptyRunsAsHeadersAlone() throws IOException {
        assertThat(lines(new TimeSeriesCsv(), SampleAssessment.withIntervals(0)))
                .hasSize(1);
        assertThat(lines(new DaxCsv(), SampleAssessment.withIntervals(0)))
                .containsExactly("seconds,table,ItemCacheHits,ItemCacheMisses,QueryCacheHits,QueryCacheMisses,"
                        + "ThrottledOrFailed,HighestNodeLoad");
    }

    private static List<String> lines(CsvTable table, Assessment assessment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTables.write(table, assessment, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).endsWith("\n").doesNotContain("\r");
        return text.lines().toList();
    }
}
