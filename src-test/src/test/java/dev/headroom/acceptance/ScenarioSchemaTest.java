package dev.headroom.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.headroom.profiles.Profiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors complete scenarios by agrees with what Headroom reads; judged by a validator not of this house. */
class ScenarioSchemaTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static JsonSchema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream in = Profiles.class.getResourceAsStream("scenario.schema.json")) {
            schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
        }
    }

    static List<String> names() {
        return ShippedProfilesTest.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void acceptsEveryShippedProfile(String name) throws IOException {
        assertThat(problems(new Profiles().find(name).orElseThrow().text())).isEmpty();
    }

    @Test
    void acceptsTheGoldenScenario() throws IOException {
        assertThat(problems(Texts.resource("golden.yaml"))).isEmpty();
    }

    @Test
    void refusesWhatHeadroomRefuses() throws IOException {
        assertThat(problems(Texts.resource("wrong.yaml")))
                .extracting(message -> message.getInstanceLocation().toString())
                .anyMatch(place -> place.contains("duration"))
                .anyMatch(place -> place.contains("tables"))
                .anyMatch(place -> place.contains("traffic"));
        String voting = new Profiles().find("voting").orElseThrow().text();
        assertThat(problems(voting.replace("billing:", "biling:"))).isNotEmpty();
        assertThat(problems(voting.replace("on-demand", "on-demnd"))).isNotEmpty();
        assertThat(problems(voting.replace("15m", "15 apples"))).isNotEmpty();
        assertThat(problems(voting.replace("200B", "200 apples"))).isNotEmpty();
        assertThat(problems(voting.replace("traffic: 20/s", "traffic: 20/week")))
                .isNotEmpty();
    }

    private static Set<ValidationMessage> problems(String yaml) throws IOException {
        JsonNode scenario = YAML.readTree(yaml);
        return schema.validate(scenario);
    }
}
