package dev.headroom.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headroom.findings.Assessment;
import dev.headroom.result.ResourceResult;
import dev.headroom.result.Series;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ResultJsonTest {
    private static final ObjectMapper READER = new ObjectMapper();

    private final Assessment assessment = SampleAssessment.withIntervals(12);

    @Test
    void givesEqualBytesForEqualAssessments() throws IOException {
        assertThat(bytes(assessment)).isEqualTo(bytes(SampleAssessment.withIntervals(12)));
        assertThat(new String(bytes(assessment), StandardCharsets.UTF_8))
                .doesNotContain("\r")
                .endsWith("}\n");
    }

    @Test
    void holdsTheMainNumbers() throws IOException {
        JsonNode result = READER.readTree(bytes(assessment));
        assertThat(result.path("version").asInt()).isEqualTo(1);
        JsonNode orders = result.at("/run/tables/0/resources/0");
        ResourceResult expected = assessment.run().tables().get(0).resources().get(0);
        assertThat(orders.at("/writes/offeredUnits").asDouble())
                .isEqualTo(expected.writes().offeredUnits());
        assertThat(Series.of(numbers(orders.at("/writes/consumed"))))
                .isEqualTo(expected.writes().consumed());
        assertThat(orders.at("/partitions")).hasSize(8);
        assertThat(orders.at("/mostAccessed/0/key").asText()).isEqualTo("Orders-4711");
        assertThat(result.at("/run/workloads/1/totals/throttledRequests").asLong())
                .isEqualTo(71_233);
        assertThat(result.at("/bill/lines/0/unitPrice").decimalValue()).isEqualByComparingTo("0.000793");
        assertThat(result.at("/findings/1/severity").asText()).isEqualTo("critical");
    }

    @Test
    void writesTheScenarioAsAFileWouldSayIt() throws IOException {
        JsonNode scenario = READER.readTree(bytes(assessment)).at("/run/scenario");
        assertThat(scenario.at("/generation").asText()).isEqualTo("current");
        assertThat(scenario.at("/duration").asText()).isEqualTo("1h");
        assertThat(scenario.at("/workloads/browse/traffic/type").asText()).isEqualTo("poisson");
        assertThat(scenario.at("/workloads/browse/traffic/rate").asText()).isEqualTo("2400/s");
        assertThat(scenario.at("/tables/Orders/partitionKey/type").asText()).isEqualTo("S");
        assertThat(scenario.at("/tables/Orders/sortKey").isMissingNode()).isTrue();
        assertThat(scenario.at("/tables/Orders/item/size/size").asText()).isEqualTo("1537B");
        assertThat(scenario.at("/events/0/type").asText()).isEqualTo("change-capacity");
        assertThat(scenario.at("/assumptions/staleReads").asText()).isEqualTo("0.5%");
    }

    @Test
    void namesReasonsAsTheServiceDoes() throws IOException {
        JsonNode reasons = READER.readTree(bytes(assessment)).at("/run/tables/0/resources/0/throttleEvents");
        assertThat(reasons.fieldNames())
                .toIterable()
                .containsExactly("TableWriteProvisionedThroughputExceeded", "TableWriteKeyRangeThroughputExceeded");
    }

    @Test
    void summarisesOnOneLineWithoutSeries() throws IOException {
        String summary = ResultJson.summary(assessment);
        assertThat(summary).doesNotContain("\n").doesNotContain("\"offered\":");
        JsonNode read = READER.readTree(summary);
        assertThat(read.path("scenario").asText()).isEqualTo("Flash sale on one product");
        assertThat(read.path("requests").asLong()).isEqualTo(8_640_000 + 648_000 + 43_200);
        assertThat(read.path("throttledRequests").asLong()).isEqualTo(71_233 + 12);
        assertThat(read.path("resources")).hasSize(3);
        assertThat(read.at("/hottestPartition/partition").asInt()).isEqualTo(2);
        assertThat(read.path("monthlyCost").decimalValue())
                .isEqualByComparingTo(assessment.bill().monthlyTotal());
    }

    private static byte[] bytes(Assessment assessment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultJson.write(assessment, out);
        return out.toByteArray();
    }

    private static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }
}
