package dev.headroom.profiles.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class YamlTextTest {

    @Test
    void keepsCommentsBehindValues() {
        assertThat(set("a: 1   # one\nb: 2\n", "a", "15")).isEqualTo("a: 15   # one\nb: 2\n");
        assertThat(set("a: {b: 1}   # one\n", "a", "15")).isEqualTo("a: 15   # one\n");
        assertThat(set("a: # one\n  b: 1 # two\nc: 3\n", "a", "15")).isEqualTo("a: 15 # one # two\nc: 3\n");
        assertThat(set("list: # one\n  - b # two\n", "list[0]", "15")).isEqualTo("list: # one\n  - 15 # two\n");
    }

    @Test
    void addsInTheStyleOfTheMap() {
        assertThat(set("t:\n  o:\n    a: 1 # one\n\n# end\n", "t.o.b", "2"))
                .isEqualTo("t:\n  o:\n    a: 1 # one\n    b: 2\n\n# end\n");
        assertThat(set("t: { a: 1 }\n", "t.b", "2")).isEqualTo("t: { a: 1, b: 2 }\n");
        assertThat(set("t: {}\n", "t.b", "2")).isEqualTo("t: {b: 2}\n");
        assertThat(set("t:\n- a: 1\n", "t[0].b", "2")).isEqualTo("t:\n- a: 1\n  b: 2\n");
        assertThat(set("t:\n  - a: 1", "t[1]", "{a: 2}")).isEqualTo("t:\n  - a: 1\n  - {a: 2}");
    }

    @Test
    void keepsTheOrderOfTheFields() {
        List<String> order = List.of("a", "b", "c");
        assertThat(YamlText.of("a: 1\nc: 3\n").set("b", "2", order).text()).isEqualTo("a: 1\nb: 2\nc: 3\n");
        assertThat(YamlText.of("{a: 1, c: 3}").set("b", "2", order).text()).isEqualTo("{a: 1, \"b\": 2, c: 3}");
    }

    @Test
    void makesWhatIsMissingOnTheWay() {
        assertThat(set("name: x\n", "clients.app.retries", "none"))
                .isEqualTo("name: x\nclients:\n  app:\n    retries: none\n");
        assertThat(set("tables:\n  Orders:\n    sortKey: at\n", "tables.Orders.dax.nodes", "3"))
                .isEqualTo("tables:\n  Orders:\n    sortKey: at\n    dax: {nodes: 3}\n");
        assertThat(set("events:\nname: x\n", "events[0].at", "5m")).isEqualTo("events:\n  - {at: 5m}\nname: x\n");
        assertThat(set("", "name", "x")).isEqualTo("name: x\n");
        assertThat(set("# nothing yet", "tables.Orders.sortKey", "at"))
                .isEqualTo("# nothing yet\ntables:\n  Orders:\n    sortKey: at\n");
    }

    @Test
    void writesTextsSoThatTheyStayTexts() {
        assertThat(set("a: \"x\"\n", "a", "'y: z'")).isEqualTo("a: \"y: z\"\n");
        assertThat(set("a: 'x'\n", "a", "\"it's\"")).isEqualTo("a: 'it''s'\n");
        assertThat(set("a: x\n", "a", "'10'")).isEqualTo("a: \"10\"\n");
        assertThat(set("a: x\n", "a", "\"#\\u0007\"")).isEqualTo("a: \"#\\u0007\"\n");
        assertThat(set("a: {b: x}\n", "a.b", "\"1, 2\"")).isEqualTo("a: {b: \"1, 2\"}\n");
        assertThat(set("a: \uD83D\uDE00 # x\nb: 1\n", "b", "2")).isEqualTo("a: \uD83D\uDE00 # x\nb: 2\n");
    }

    @Test
    void foldsLongTextsAndKeepsLinesOfTexts() {
        assertThat(set("a: >\n  one\n  two\nb: 1\n", "a", "\"three\\n\"")).isEqualTo("a: >\n  three\nb: 1\n");
        assertThat(set("a: |-\n  one\n\nb: 1\n", "a", "\"1\\n2\"")).isEqualTo("a: |-\n  1\n  2\n\nb: 1\n");
        String patched =
                set("a: one # why\nb: 1\n", "a", "\"" + "word ".repeat(40).strip() + "\"");
        assertThat(patched).startsWith("a: >- # why\n  word").endsWith("\nb: 1\n");
        assertThat(patched.lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void leavesAnEmptyMapWhereTheLastEntryGoes() {
        assertThat(remove("# all\na: 1\n# of a\n\n# of b\n# too\nb: 2\n# of c\nc: 3\n", "b"))
                .isEqualTo("# all\na: 1\n# of a\n\n# of c\nc: 3\n");
        assertThat(remove("# all\na: 1\nb: 2\n", "a")).isEqualTo("# all\nb: 2\n");
        assertThat(remove("a:\n  b: 1\nc: 2\n", "a.b")).isEqualTo("a: {}\nc: 2\n");
        assertThat(remove("a:\n- b\nc: 2\n", "a[0]")).isEqualTo("a: []\nc: 2\n");
        assertThat(remove("a: 1\n", "a")).isEqualTo("{}\n");
    }

    @Test
    void worksOnJson() {
        String json = "{\n  \"a\": 1,\n  \"b\": {\"c\": \"10m\"}\n}\n";
        assertThat(set(json, "a", "1_000")).isEqualTo(json.replace("1,", "\"1_000\","));
        assertThat(set(json, "b.d", "{e: 5m, f: [1, true, null]}"))
                .isEqualTo(
                        "{\n  \"a\": 1,\n  \"b\": {\"c\": \"10m\", \"d\": {\"e\": \"5m\", \"f\": [1, true, null]}}\n}\n");
        assertThat(set(json, "x", "text"))
                .isEqualTo("{\n  \"a\": 1,\n  \"b\": {\"c\": \"10m\"},\n  \"x\": \"text\"\n}\n");
        assertThat(remove(json, "b")).isEqualTo("{\n  \"a\": 1\n}\n");
        assertThat(remove(json, "a")).isEqualTo("{\n  \"b\": {\"c\": \"10m\"}\n}\n");
    }

    @Test
    void keepsTheFilesLineBreaks() {
        assertThat(set("a: 1\r\nb: 2\r\n", "a", "5")).isEqualTo("a: 5\r\nb: 2\r\n");
        assertThat(set("a:\r\n  b: 2\r\n", "a.c", "5")).isEqualTo("a:\r\n  b: 2\r\n  c: 5\r\n");
        assertThat(remove("a: 1\r\nb: 2\r\n", "a")).isEqualTo("b: 2\r\n");
    }

    @Test
    void takesQuotedKeys() {
        assertThat(set("\"my.table\":\n  'a[b': 1\n", "\"my.table\".\"a[b\"", "2"))
                .isEqualTo("\"my.table\":\n  'a[b': 2\n");
        assertThat(YamlText.of("a: 1\n").rename("a", "yes: no").text()).isEqualTo("\"yes: no\": 1\n");
        assertThat(YamlText.of("a: 1\n").rename("a", "it's").text()).isEqualTo("it's: 1\n");
    }

    @Test
    void writesOutWhatComesByAnAliasAndOverridesWhatIsMerged() {
        String text = "a: &a {x: 1, y: {z: 2}}\nb: *a\nc:\n  <<: *a\n  w: 3\n";
        assertThat(set(text, "b.x", "9")).isEqualTo(text.replace("b: *a", "b:\n  x: 9\n  y:\n    z: 2"));
        assertThat(set(text, "b", "9")).isEqualTo(text.replace("b: *a", "b: 9"));
        assertThat(set(text, "c.x", "9")).isEqualTo(text + "  x: 9\n");
        assertThat(set(text, "c.y.z", "9")).isEqualTo(text + "  y:\n    z: 9\n");
    }

    @Test
    void refusesWhatWouldChangeOtherPlacesToo() {
        String text = "a: &a {x: 1, y: 2}\nb: *a\nc: {<<: *a, w: 3}\n";
        assertThatThrownBy(() -> set(text, "a.x", "9"))
                .isInstanceOf(EditRefusedException.class)
                .hasMessage("This cannot be changed here: other places share it by an anchor and aliases (&, *)."
                        + " Change it in the YAML.");
        assertThatThrownBy(() -> remove(text, "c.x")).hasMessageContaining("comes from a merge (<<)");
        assertThatThrownBy(() -> remove(text, "b.x")).hasMessageContaining("b is *a, which is written elsewhere (&a)");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> set("a: 1\n", "a.b", "2")).hasMessageContaining("a is a single value");
        assertThatThrownBy(() -> set("a: [1]\n", "a[3]", "2")).hasMessage("a has no element 3; it has 1.");
        assertThatThrownBy(() -> remove("a: 1\n", "b")).hasMessageStartingWith("b is not written in the file");
        assertThatThrownBy(() -> YamlText.of("a: [1\n")).hasMessageContaining("Mend that first.");
        assertThatThrownBy(() -> set("a: 1\n", "a", "{")).hasMessageStartingWith("The value is not YAML");
        assertThatThrownBy(() -> YamlText.of("a: 1\nb: 2\n").rename("a", "b"))
                .hasMessageContaining("b is there already");
    }

    @Test
    void movesElementsWithTheirComments() {
        String text = "list:\n  - a # one\n  # between\n  - b: 1\n    c: 2\n";
        assertThat(YamlText.of(text).move("list[1]", 0).text())
                .isEqualTo("list:\n  - b: 1\n    c: 2\n  # between\n  - a # one\n");
        assertThat(YamlText.of("l: [a, b,  c]").move("l[0]", 2).text()).isEqualTo("l: [b, c,  a]");
    }

    @Test
    void knowsPlaces() {
        Outline outline =
                YamlText.of("a: 1\nt:\n  o: {x: 1, y: 2}\n\n  p:\n    - q: 1\n").outline();
        assertThat(outline.pathAt("a: 1\nt:\n  o: {x: 1, y".length())).isEqualTo("t.o.y");
        assertThat(outline.pathOfLine(1)).isEqualTo("a");
        assertThat(outline.pathOfLine(3)).isEqualTo("t.o");
        assertThat(outline.pathOfLine(4)).isEqualTo("t");
        assertThat(outline.pathOfLine(6)).isEqualTo("t.p[0]");
        assertThat(outline.line("t.p[0].q")).contains(6);
        assertThat(outline.line("t.x")).isEmpty();
    }

    private static String set(String text, String path, String yaml) {
        return YamlText.of(text).set(path, yaml).text();
    }

    private static String remove(String text, String path) {
        return YamlText.of(text).remove(path).text();
    }
}
