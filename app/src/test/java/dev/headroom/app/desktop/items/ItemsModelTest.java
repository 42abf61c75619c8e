package dev.headroom.app.desktop.items;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.run.RunModel;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.Overrides;
import dev.headroom.profiles.ScenarioReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemsModelTest {
    private static final String TEXT = """
            name: orders
            duration: 5s
            tables:
              Orders:
                partitionKey: id
                sortKey: {name: at, type: S}
                writeCapacity: 100
                readCapacity: 100
                item: {size: 2KB}
                items: {partitionKeys: 50, itemsPerPartitionKey: 5, prefix: o-}
              Counters: {partitionKey: {name: number, type: N}, writeCapacity: 10, readCapacity: 10,
                items: {partitionKeys: 10}}
            workloads:
              buy:
                table: Orders
                traffic: {type: constant, rate: 10/s}
                keys: {type: uniform, count: 50, prefix: new-}
                operations: [{type: PutItem}]
            """;

    private final StagedSurroundings staged = new StagedSurroundings(Path.of(""));
    private final RunModel run = new RunModel(staged.surroundings());
    private final ItemsModel items = new ItemsModel(run);
    private final PromptModel prompt = new PromptModel(run, staged.surroundings(), "only reads");

    @Test
    void hasNothingToShowWithoutARun() {
        assertThat(items.tables().get()).isEmpty();
        assertThat(items.page().get()).isEmpty();
    }

    @Test
    void showsEveryItemOncePageByPageAndGoesBack() {
        run.begin(loaded());
        assertThat(items.tables().get()).containsExactly("Orders", "Counters");
        Set<String> seen = new HashSet<>();
        int pages = 1;
        addAll(seen);
        while (!items.last().get()) {
            items.next();
            addAll(seen);
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(250);
        items.previous();
        items.previous();
        assertThat(items.first().get()).isTrue();
    }

    @Test
    void saysWhatAnItemWeighsAndWhereItIs() {
        run.begin(loaded());
        ItemRow row = page().rows().get(0);
        assertThat(page().keys()).containsExactly("id", "at");
        assertThat(row.bytes()).isBetween(1_900, 2_200);
        assertThat(row.readUnits()).isEqualTo(1);
        assertThat(row.writeUnits()).isBetween(2.0, 3.0);
        assertThat(row.partition()).isNotNegative();
        assertThat(row.json()).contains("\"id\" : {").contains("\"S\" : \"o-");
    }

    @Test
    void showsTheItemsOfOnePartitionKey() {
        run.begin(loaded());
        items.partitionKey().set("o-7");
        assertThat(page().rows()).hasSize(5).allMatch(row -> row.text("id").equals("o-7"));
        assertThat(items.last().get()).isTrue();
        items.partitionKey().set("o-700");
        assertThat(page().rows()).isEmpty();
    }

    @Test
    void aNumberMustBeOne() {
        run.begin(loaded());
        items.table().set("Counters");
        items.partitionKey().set("seven");
        assertThat(page().problem()).contains(ItemPage.Problem.NOT_A_NUMBER);
        items.partitionKey().set("7");
        assertThat(page().rows()).hasSize(1);
    }

    @Test
    void showsWhatARunHasWrittenWhenItIsOver() {
        run.begin(loaded());
        long before = page().count();
        run.resume();
        assertThat(page().count()).isGreaterThan(before);
    }

    @Test
    void statementsFindWhatIsThere() {
        Answer answer = asked("SELECT id, \"at\" FROM \"Orders\" WHERE id = 'o-7'");
        assertThat(answer.refusal()).isEmpty();
        assertThat(answer.items()).hasSize(5);
        assertThat(answer.units()).isPositive();
        assertThat(prompt.busy().get()).isFalse();
    }

    @Test
    void longAnswersComeInPages() {
        Answer answer = asked("SELECT * FROM Orders");
        assertThat(answer.items()).hasSize(200);
        prompt.more();
        assertThat(prompt.answer().get().orElseThrow().items()).hasSize(250);
    }

    @Test
    void saysWhatTheServiceSaysOfAWrongStatement() {
        Answer answer = asked("SELECT FROM Orders");
        assertThat(answer.refusal().orElseThrow().type()).isEqualTo("ValidationException");
        Answer missing = asked("SELECT * FROM Customers");
        assertThat(missing.refusal().orElseThrow().type()).isEqualTo("ResourceNotFoundException");
    }

    @Test
    void writesAreDeclined() {
        Answer answer = asked("delete from \"Orders\" where id = 'o-7'");
        assertThat(answer.refusal().orElseThrow().message()).isEqualTo("only reads");
    }

    @Test
    void remembersStatementsAndBringsThemBack() {
        asked("SELECT * FROM Orders");
        asked("SELECT * FROM Counters");
        prompt.recall(1);
        prompt.recall(1);
        assertThat(prompt.statement().get()).isEqualTo("SELECT * FROM Orders");
        prompt.recall(-1);
        assertThat(prompt.statement().get()).isEqualTo("SELECT * FROM Counters");
        assertThat(new PromptModel(run, staged.surroundings(), "").history())
                .containsExactly("SELECT * FROM Counters", "SELECT * FROM Orders");
    }

    @Test
    void completesNamesOfTablesAttributesAndKeywords() {
        String text = "SELECT * FROM Ord";
        Completion found = Completion.at(text, text.length(), List.of("Orders", "Counters"), List.of("order"));
        assertThat(found.words()).containsExactly("\"Orders\"", "\"order\"", "ORDER BY");
        assertThat(text.substring(found.from(), found.to())).isEqualTo("Ord");
    }

    private Answer asked(String statement) {
        run.begin(loaded());
        prompt.statement().set(statement);
        prompt.run();
        return prompt.answer().get().orElseThrow();
    }

    private void addAll(Set<String> seen) {
        page().rows().forEach(row -> seen.add(row.text("id") + " " + row.text("at")));
    }

    private ItemPage page() {
        return items.page().get().orElseThrow();
    }

    private static LoadedScenario loaded() {
        return new ScenarioReader().read(TEXT, "orders.yaml", Path.of(""), Overrides.none());
    }
}
