package dev.headroom.wire;

import static dev.headroom.wire.Items.item;
import static dev.headroom.wire.Items.s;
import static dev.headroom.wire.Items.sized;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Worked examples of capacity from a folder of recordings, each asked of the server. */
class WorkedExamplesTest {
    private static final String FOLDER = "headroom.data";
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Map<String, AttributeValue> KEY = item("pk", "a");

    @RegisterExtension
    static final WireServer SERVER = new WireServer();

    @RegisterExtension
    final Tables tables = new Tables(SERVER);

    @ParameterizedTest(name = "{0}")
    @MethodSource("workedExamples")
    void aWorkedExample(String name, NamedCsvRecord example) {
        String[] rate = example.getField("requests_per_second").split("/");
        double perSecond = Double.parseDouble(rate[0]) / (rate.length == 1 ? 1 : Double.parseDouble(rate[1]));
        double units = Math.ceil(unitsOfOne(example) * perSecond);
        assertThat(units).isEqualTo(Double.parseDouble(example.getField("expected_value")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("boundaries")
    void anItemAtTheEdge(String name, JsonNode example) {
        String keyName = example.get("item").fieldNames().next();
        String table = tables.create(
                request -> request.attributeDefinitions(Tables.string(keyName)).keySchema(Tables.hash(keyName)));
        Map<String, AttributeValue> item = DynamoJson.item(example.get("item"));
        Consumption consumption = new Consumption(SERVER, table);
        double written = consumption.put(item);
        double read = consumption.get(Map.of(keyName, item.get(keyName)), true);
        double units = example.get("operation").asText().startsWith("PutItem") ? written : read;
        assertThat(units).isCloseTo(example.get("expected_capacity_units").asDouble(), within(0.0));
    }

    private double unitsOfOne(NamedCsvRecord example) {
        boolean transactional = example.getField("transactional").equals("yes");
        boolean strong = example.getField("consistency").equals("strong");
        int[] bytes = numbers(example.getField("item_bytes"));
        int items = Integer.parseInt(example.getField("items_per_request"));
        return switch (example.getField("operation")) {
            case "GetItem" -> transactional ? transactGet(bytes[0]) : get(bytes[0], strong) * items;
            case "GetItem miss" -> hashed().get(KEY, strong);
            case "PutItem" ->
                transactional ? transactPut(bytes[0], 1) : hashed().put(sized(bytes[0], "pk", "a")) * items;
            case "PutItem batch load" -> hashed().put(sized(bytes[0], "pk", "a"));
            case "PutItem overwrite" -> overwrite(bytes);
            case "UpdateItem grow across 1 KB" -> grow(bytes);
            case "TransactWriteItems" -> transactPut(bytes[0], items);
            case "BatchGetItem" -> batchGet(bytes, strong);
            case "Query" -> query(bytes[0], items, strong);
            case "Query GSI" -> queryIndex(bytes[0], items);
            case "Scan page" -> scan(bytes[0]);
            default -> throw new IllegalArgumentException("an operation of a new kind: " + example);
        };
    }

    private double get(int bytes, boolean strong) {
        Consumption table = hashed();
        table.put(sized(bytes, "pk", "a"));
        return table.get(KEY, strong);
    }

    private double transactGet(int bytes) {
        Consumption table = hashed();
        table.put(sized(bytes, "pk", "a"));
        return table.transactGet(KEY).capacityUnits();
    }

    private double transactPut(int bytes, int items) {
        return hashed().transactPut(IntStream.range(0, items)
                        .mapToObj(i -> sized(bytes, "pk", "a" + i))
                        .toList())
                .capacityUnits();
    }

    private double overwrite(int[] beforeAndAfter) {
        Consumption table = hashed();
        table.put(sized(beforeAndAfter[0], "pk", "a"));
        return table.put(sized(beforeAndAfter[1], "pk", "a"));
    }

    private double grow(int[] beforeAndAfter) {
        Consumption table = hashed();
        double first = update(table, beforeAndAfter[0]);
        assertThat(first).isEqualTo(1);
        return update(table, beforeAndAfter[1]);
    }

    private static double update(Consumption table, int bytes) {
        AttributeValue text = sized(bytes, "pk", "a").get("t");
        return table.update(KEY, "SET t = :t", Map.of(":t", text));
    }

    private double batchGet(int[] bytes, boolean strong) {
        Consumption table = hashed();
        IntStream.range(0, bytes.length).forEach(i -> table.put(sized(bytes[i], "pk", "a" + i)));
        return table.batchGet(
                strong,
                IntStream.range(0, bytes.length)
                        .mapToObj(i -> item("pk", "a" + i))
                        .toList());
    }

    private double query(int sum, int items, boolean strong) {
        Consumption table = new Consumption(SERVER, tables.sorted());
        for (int i = 0; i < items; i++) {
            int share = sum / items + (i < sum % items ? 1 : 0);
            table.put(sized(share, "pk", "a", "sk", i + 1));
        }
        return table.query(QueryRequest.builder()
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", s("a")))
                .consistentRead(strong)
                .build());
    }

    private double queryIndex(int bytes, int items) {
        Consumption table = new Consumption(
                SERVER, tables.create(request -> request.attributeDefinitions(Tables.string("pk"), Tables.string("g"))
                        .keySchema(Tables.hash("pk"))
                        .globalSecondaryIndexes(Tables.global("by-g", ProjectionType.ALL, Tables.hash("g")))));
        IntStream.range(0, items).forEach(i -> table.put(sized(bytes, "pk", "a" + i, "g", "x")));
        return table.query(QueryRequest.builder()
                .indexName("by-g")
                .keyConditionExpression("g = :g")
                .expressionAttributeValues(Map.of(":g", s("x")))
                .build());
    }

    /** Of a table small enough to be one partition, since every partition that a scan searches is rounded by itself. */
    private double scan(int bytes) {
        Consumption table = new Consumption(SERVER, tables.create(request -> request.attributeDefinitions(
                        Tables.string("pk"))
                .keySchema(Tables.hash("pk"))
                .billingMode(BillingMode.PROVISIONED)
                .provisionedThroughput(units -> units.readCapacityUnits(500L).writeCapacityUnits(800L))));
        IntStream.range(0, 4).forEach(i -> table.put(sized(bytes / 4, "pk", "a" + i)));
        return table.scan(false);
    }

    private Consumption hashed() {
        return new Consumption(SERVER, tables.hashed());
    }

    private static int[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** The examples that a request can show; the others are sums of money, partitions and bursts. */
    static List<Object[]> workedExamples() throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(file("arithmetic/worked_examples.csv"))) {
            return rows.stream()
                    .filter(row -> row.getField("kind").equals("capacity"))
                    .map(row -> new Object[] {row.getField("id") + " " + row.getField("operation"), row})
                    .toList();
        }
    }

    static Stream<Object[]> boundaries() throws IOException {
        JsonNode examples = new ObjectMapper().readTree(Files.readString(file("arithmetic/item_size_boundaries.json")));
        return StreamSupport.stream(examples.spliterator(), false)
                .map(one -> new Object[] {one.get("id").asText(), one});
    }

    private static Path file(String name) {
        String folder = System.getProperty(FOLDER, "");
        assumeTrue(!folder.isEmpty(), "needs recordings: run with -D" + FOLDER + "=DIR");
        Path file = Path.of(folder).resolve(name);
        assumeTrue(Files.isReadable(file), () -> "there is no " + file);
        return file;
    }
}
