package dev.headroom.app.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.surroundings.StagedSurroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.profiles.Profile;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormTest {
    private final ScenarioDocument document =
            new ScenarioDocument(new ScenarioReader(), new StagedSurroundings(Path.of("")).surroundings());
    private final Editing editing = new Editing(document, new Texts(Locale.ENGLISH));
    private final Form form = new Form(editing);

    FormTest() {
        document.openText(
                "sale", new Profiles().find("flash-sale").orElseThrow().text());
    }

    @Test
    void tellsOfAFieldWhatItsRecordSays() {
        Field capacity = field("tables.Products", "readCapacity");
        assertThat(capacity.label()).isEqualTo("Read capacity");
        assertThat(capacity.documentation()).startsWith("Provisioned read capacity");
        assertThat(capacity.terms()).isEqualTo("at least 1 · default 5 · source §2.4, console default");
        assertThat(capacity.draft().get()).isEqualTo("6000");
        assertThat(capacity.given().get()).isTrue();
        assertThat(field("tables.Products", "billing").words()).containsExactly("provisioned", "on-demand");
        assertThat(field("tables.Products", "billing").prompt()).isEqualTo("provisioned");
    }

    @Test
    void writesWhatIsAllowedAndNamesTheRangeOfWhatIsNot() {
        Field capacity = field("tables.Products", "readCapacity");
        capacity.draft().set("0");
        assertThat(capacity.commit()).isFalse();
        assertThat(capacity.problem().get()).isEqualTo("'0' is too small; at least 1");
        assertThat(document.dirty().get()).isFalse();
        capacity.draft().set("7K");
        assertThat(capacity.commit()).isTrue();
        assertThat(capacity.problem().get()).isEmpty();
        assertThat(document.text().get()).contains("    readCapacity: 7K\n");
        assertThat(document.undoable().get()).contains("changing tables.Products.readCapacity");
        document.undo();
        assertThat(capacity.draft().get()).isEqualTo("6000");
    }

    @Test
    void bringsADefaultBack() {
        Field capacity = field("tables.Products", "readCapacity");
        capacity.draft().set("");
        assertThat(capacity.commit()).isTrue();
        assertThat(document.text().get()).doesNotContain("readCapacity");
        assertThat(capacity.given().get()).isFalse();
        assertThat(capacity.prompt()).isEqualTo("5");
        Field name = field("", "name");
        name.draft().set(" ");
        assertThat(name.commit()).isFalse();
        assertThat(name.problem().get()).startsWith("Something must stand here");
    }

    @Test
    void keepsShortFormsShort() {
        Field key = field("tables.Products", "partitionKey");
        Field name = child(key, "name");
        assertThat(name.draft().get()).isEqualTo("productId");
        name.draft().set("id");
        name.commit();
        assertThat(document.text().get()).contains("    partitionKey: id\n");
        child(field("tables.Products", "partitionKey"), "type").choose("N");
        assertThat(document.text().get()).contains("    partitionKey: {name: id, type: N}\n");
        Field size = child(child(field("tables.Products", "item"), "size"), "size");
        size.draft().set("2KB");
        size.commit();
        assertThat(document.text().get()).contains("    item: {size: 2KB}\n");
    }

    @Test
    void writesDefaultsOutWhereAPartOfThemChanges() {
        document.edit("x", document.text().get().replace("    item: {size: 900B}\n", ""));
        Field size = child(child(field("tables.Products", "item"), "size"), "size");
        assertThat(size.draft().get()).isEqualTo("400B");
        size.draft().set("2KB");
        size.commit();
        assertThat(document.text().get()).contains("item: {size: 2KB}\n");
        child(field("tables.Products", "item"), "size").choose("uniform");
        assertThat(document.text().get()).contains("item: {size: {type: uniform, min: 1KB, max: 1KB}}\n");
    }

    @Test
    void keepsWhatKindsHaveInCommon() {
        editing.selected().set("workloads.buy.traffic");
        assertThat(root().choose("constant")).isTrue();
        assertThat(document.text().get()).contains("    traffic: {type: constant, rate: 100/s}\n");
        Field rate = child(root(), "rate");
        rate.draft().set("70/s");
        rate.commit();
        root().choose("poisson");
        assertThat(document.text().get()).contains("    traffic: {type: poisson, rate: 70/s}\n");
        assertThat(root().documentation()).isNotEmpty();
    }

    @Test
    void keepsTextsTexts() {
        Field name = field("", "name");
        name.draft().set("10: a # sale");
        assertThat(name.commit()).isTrue();
        assertThat(document.reading().get().loaded().orElseThrow().scenario().name())
                .isEqualTo("10: a # sale");
        Field story = field("", "story");
        story.draft().set("Short.");
        story.commit();
        assertThat(document.text().get()).contains("story: >\n  Short.\nexpects");
    }

    @Test
    void editsListsWithoutBrackets() {
        editing.selected().set("workloads.buy.operations[0]");
        Field add = child(root(), "add");
        assertThat(add.draft().get()).isEqualTo("sold: 1");
        add.draft().set("sold: 1, left: -1");
        assertThat(add.commit()).isTrue();
        assertThat(document.text().get()).contains("- {type: UpdateItem, add: {sold: 1, left: -1}}");
        add.draft().set("sold: many");
        assertThat(add.commit()).isFalse();
    }

    @Test
    void showsWhatTheReaderFoundWrong() {
        document.edit("x", document.text().get().replace("table: Products", "table: Prodcuts"));
        Field table = field("workloads.buy", "table");
        assertThat(table.problem().get()).contains("did you mean 'Products'?");
        table.draft().set("Products");
        table.commit();
        assertThat(table.problem().get()).isEmpty();
    }

    @Test
    void leavesWhoeverTypesAlone() {
        Field capacity = field("tables.Products", "readCapacity");
        capacity.draft().set("70");
        capacity.problem();
        document.edit("x", document.text().get().replace("4000", "4001"));
        assertThat(form.root().get().map(Field::path)).contains("tables.Products");
        assertThat(child(root(), "readCapacity")).isSameAs(capacity);
    }

    @Test
    void hasAFormForEveryNodeOfEveryProfile() {
        for (Profile profile : new Profiles().all()) {
            document.openText(profile.name(), profile.text());
            check(ScenarioTree.of(TypedNode.root(editing.tree()), java.util.List.of(), editing.texts()));
        }
    }

    private void check(ScenarioTree node) {
        editing.selected().set(node.path());
        assertThat(form.root().get().map(Field::path)).contains(node.path());
        boolean open = root().kind() != FieldKind.GROUP && root().kind() != FieldKind.CHOICE || root().isOpen();
        assertThat(open).as(node.path()).isTrue();
        assertThat(form.wrong()).isEmpty();
        everyField(root());
        node.children().forEach(this::check);
    }

    private void everyField(Field field) {
        assertThat(field.label()).isNotNull();
        assertThat(field.terms()).isNotNull();
        assertThat(field.prompt()).isNotNull();
        if (field.kind().isText()) {
            assertThat(field.commit()).as(field.path()).isTrue();
        }
        field.children().forEach(this::everyField);
    }

    private Field field(String path, String name) {
        editing.selected().set(path);
        return child(root(), name);
    }

    private Field root() {
        return form.root().get().orElseThrow();
    }

    private static Field child(Field field, String name) {
        Optional<Field> child = field.children().stream()
                .filter(one -> one.place().step().equals(name))
                .findFirst();
        return child.orElseThrow(() -> new AssertionError(name + " among "
                + field.children().stream().map(f -> f.place().step()).toList()));
    }
}
