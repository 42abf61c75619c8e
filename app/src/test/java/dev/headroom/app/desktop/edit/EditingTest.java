package dev.headroom.app.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.tree.ScalarNode;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditingTest {
    private final ScenarioDocument document =
            new ScenarioDocument(new ScenarioReader(), new StagedSurroundings(Path.of("")).surroundings());
    private final Editing editing = new Editing(document, new Texts(Locale.ENGLISH));

    EditingTest() {
        open("gsi-back-pressure");
    }

    @Test
    void showsTheTreeOfAScenario() {
        ScenarioTree tree = tree();
        assertThat(tree.children())
                .extracting(ScenarioTree::path)
                .containsExactly("tables", "clients", "workloads", "events");
        ScenarioTree orders = tree.children().get(0).children().get(0);
        assertThat(orders.name()).isEqualTo("Orders");
        assertThat(orders.children()).extracting(ScenarioTree::name).contains("Item", "Global indexes");
        document.edit("x", document.text().get().replace("writeCapacity: 3000", "writeCapacity: lots"));
        assertThat(tree().problems()).isPositive();
        assertThat(tree().children().get(0).children().get(0).problems()).isPositive();
        assertThat(tree().children().get(2).problems()).isZero();
    }

    @Test
    void changesALongTextAsideAndAsItIsByThen() {
        Deque<Runnable> aside = new ArrayDeque<>();
        Surroundings now = new StagedSurroundings(Path.of("")).surroundings();
        ScenarioDocument slow = new ScenarioDocument(
                new ScenarioReader(),
                new Surroundings(
                        now.files(),
                        now.dialogs(),
                        now.settings(),
                        now.clipboard(),
                        now.clock(),
                        now.nanoTime(),
                        now.window(),
                        aside::add,
                        now.delays(),
                        now.state()));
        slow.openText("long", "# ".repeat(30_000) + "\n" + document.text().get());
        Editing editor = new Editing(slow, new Texts(Locale.ENGLISH));
        ScalarNode two = new ScalarNode(Place.of(""), "2h", ScalarNode.Style.TEXT);
        editor.set("duration", two);
        slow.edit("typed meanwhile", slow.text().get().replace("writeCapacity: 3000", "writeCapacity: 3001"));
        while (!aside.isEmpty()) {
            aside.remove().run();
        }
        assertThat(slow.text().get()).contains("duration: 2h").contains("writeCapacity: 3001");
        assertThat(slow.reading().get().text()).isEqualTo(slow.text().get());
    }

    @Test
    void addsAndChoosesWhatWasAdded() {
        assertThat(editing.add("tables", Optional.empty())).isTrue();
        assertThat(editing.selected().get()).isEqualTo("tables.Table");
        assertThat(editing.add("clients", Optional.empty())).isTrue();
        assertThat(editing.add("events", Optional.of("change-capacity"))).isTrue();
        assertThat(editing.selected().get()).isEqualTo("events[0]");
        assertThat(editing.add("tables.Orders.globalIndexes", Optional.empty())).isTrue();
        assertThat(editing.add("workloads", Optional.empty())).isTrue();
        assertThat(document.reading().get().problems()).isEmpty();
        for (int i = 0; i < 5; i++) {
            document.undo();
        }
        assertThat(document.dirty().get()).isFalse();
    }

    @Test
    void addsEveryKindOfEverything() {
        for (String list : List.of("events", "workloads.order.operations")) {
            for (String kind : editing.kinds(list)) {
                assertThat(editing.add(list, Optional.of(kind))).as(kind).isTrue();
                document.undo();
            }
        }
    }

    @Test
    void renamesWithAllThatRefersToIt() {
        assertThat(editing.rename("tables.Orders", "Sales")).isTrue();
        assertThat(document.reading().get().problems()).isEmpty();
        assertThat(document.text().get()).doesNotContain("table: Orders");
        assertThat(editing.selected().get()).isEqualTo("tables.Sales");
        document.undo();
        assertThat(document.dirty().get()).isFalse();
        open("gsi-under-provisioned");
        String index = editing.at("tables").orElseThrow().children().get(0).path() + ".globalIndexes";
        String path = editing.at(index).orElseThrow().children().get(0).path();
        assertThat(editing.rename(path, "other")).isTrue();
        assertThat(document.reading().get().problems()).isEmpty();
        assertThat(editing.canRename("events[0]")).isFalse();
    }

    @Test
    void duplicatesMovesAndRemoves() {
        assertThat(editing.duplicate("tables.Orders")).isTrue();
        assertThat(editing.selected().get()).isEqualTo("tables.Orders2");
        assertThat(editing.duplicate("workloads.order.operations[0]")).isTrue();
        assertThat(editing.canMove("workloads.order.operations[1]", -1)).isTrue();
        assertThat(editing.canMove("workloads.order.operations[1]", 1)).isFalse();
        assertThat(editing.move("workloads.order.operations[1]", -1)).isTrue();
        assertThat(editing.selected().get()).isEqualTo("workloads.order.operations[0]");
        assertThat(editing.remove("tables.Orders2")).isTrue();
        assertThat(editing.selected().get()).isEqualTo("tables");
        assertThat(document.reading().get().problems()).isEmpty();
        assertThat(editing.canRemove("tables")).isFalse();
    }

    @Test
    void saysWhyAChangeIsRefused() {
        document.openText("x", "tables: {A: &a {partitionKey: id}, B: *a}\n");
        assertThat(editing.remove("tables.A")).isFalse();
        assertThat(editing.refusal().get()).contains("share it by an anchor");
        document.openText("x", "tables: {");
        assertThat(editing.set("name", Field.text("x"))).isFalse();
        assertThat(editing.refusal().get()).contains("Mend that first");
    }

    private ScenarioTree tree() {
        return ScenarioTree.of(
                TypedNode.root(editing.tree()), document.reading().get().problems(), editing.texts());
    }

    private void open(String profile) {
        document.openText(profile, new Profiles().find(profile).orElseThrow().text());
    }
}
