package dev.headroom.app.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headroom.item.AttributeNames;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.Item;
import dev.headroom.item.RequestUnits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Items whose charge the service itself was asked for, each just within or just beyond a unit (facts §2.1). They are not
 * part of the project: {@code -Dheadroom.data=DIR} names the directory that has them in {@code arithmetic/}.
 */
class ItemSizeBoundariesTest {
    private static final String BOUNDARIES = "item_size_boundaries.json";

    @Test
    void itemsTakeTheBytesAndUnitsThatTheServiceCharged() throws IOException {
        String folder = System.getProperty("headroom.data", "");
        assumeTrue(!folder.isEmpty(), "no items: set -Dheadroom.data to the directory that has " + BOUNDARIES);
        JsonNode cases = new ObjectMapper()
                .readTree(Files.readString(Path.of(folder, "arithmetic").resolve(BOUNDARIES)));

        assertThat(cases).isNotEmpty();
        for (JsonNode boundary : cases) {
            Item item = item(boundary.get("item"));
            assertThat(item.sizeInBytes())
                    .as(boundary.get("id").textValue())
                    .isEqualTo(boundary.get("size_bytes").intValue());
            assertThat(units(boundary.get("operation").textValue(), item.sizeInBytes()))
                    .as(boundary.get("id").textValue())
                    .isEqualTo(boundary.get("expected_capacity_units").doubleValue());
        }
    }

    private static Item item(JsonNode json) {
        Map<String, AttributeValue> values = ItemJson.read(json.toString(), ItemForm.DYNAMODB);
        return Item.of(
                AttributeNames.of(List.copyOf(values.keySet())), values.values().toArray(AttributeValue[]::new));
    }

    private static double units(String operation, int bytes) {
        return switch (operation) {
            case "PutItem" -> RequestUnits.writeHalves(bytes) / 2.0;
            case "GetItem ConsistentRead=true" -> RequestUnits.readHalves(bytes, true) / 2.0;
            default -> throw new AssertionError("no rule for " + operation);
        };
    }
}
