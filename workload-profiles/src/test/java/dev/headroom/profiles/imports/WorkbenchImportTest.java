package dev.headroom.profiles.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.scenario.Scenario;
import dev.headroom.scenario.TableSpec;
import org.junit.jupiter.api.Test;

class WorkbenchImportTest {
    private final Scenario scenario = ImportExamples.scenario(ImportExamples.MODEL);

    @Test
    void takesTablesAndCapacity() {
        TableSpec carts = scenario.tables().get("Carts");
        assertThat(scenario.name()).isEqualTo("Shop");
        assertThat(carts.partitionKey().name()).isEqualTo("user");
        assertThat(carts.sortKey().orElseThrow().name()).isEqualTo("line");
        assertThat(carts.readCapacity()).isEqualTo(7);
        assertThat(carts.globalIndexes().get("bySku").partitionKey().name()).isEqualTo("sku");
    }

    @Test
    void measuresTheSampleData() {
        String text = Imports.read(ImportExamples.MODEL, "model.json").scenario();
        assertThat(text)
                .as("user 4+3, line 4+2, sku 3+3; tags 4+3+(1+1)+(1+1)")
                .contains("{size: 19, weight: 1}, {size: 30, weight: 1}");
    }

    @Test
    void refusesAModelWithoutTables() {
        assertThat(ImportExamples.problems("{\"DataModel\": []}"))
                .singleElement()
                .asString()
                .contains("holds no table");
        assertThat(ImportExamples.problems("{\"DataModel\": [{\"TableName\": \"x\"}]}"))
                .singleElement()
                .asString()
                .contains("no table has a TableName and KeyAttributes");
    }
}
