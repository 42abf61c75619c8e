package dev.headroom.expression;

import static dev.headroom.expression.Values.b;
import static dev.headroom.expression.Values.item;
import static dev.headroom.expression.Values.l;
import static dev.headroom.expression.Values.m;
import static dev.headroom.expression.Values.n;
import static dev.headroom.expression.Values.ns;
import static dev.headroom.expression.Values.s;
import static dev.headroom.expression.Values.ss;
import static dev.headroom.expression.Values.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.item.BooleanValue;
import dev.headroom.item.Item;
import dev.headroom.item.NullValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of facts §11.1 and §11.2, one line each. */
class ConditionSemanticsTest {
    private static final Item ITEM = item(
            "one",
            n("1"),
            "ten",
            n("10"),
            "word",
            s("headroom"),
            "bin",
            b("bytes"),
            "nil",
            NullValue.NULL,
            "yes",
            BooleanValue.TRUE,
            "letters",
            ss("x", "y"),
            "digits",
            ns("1", "2"),
            "things",
            l(n("1"), s("b"), m("k", l(n("7")))),
            "deep",
            m("a", m("b", l(s("c"), s("d")))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one = :one",
                "one <> :ten",
                "one < ten",
                "one <= :one",
                "ten > :two",
                "ten >= :ten",
                "word = :word",
                "word > :head",
                "bin = :bin",
                "yes = :yes",
                "nil = :nil",
                "letters = :letters",
                "things = :things",
                "deep.a.b[1] = :d",
                "things[2].k[0] = :seven",
                "absent <> :one",
                "absent <> alsoabsent",
                "absent <> one",
                "one <> :s",
                "word <> :one",
                "attribute_exists(nil)",
                "attribute_exists(deep.a)",
                "attribute_exists(things[2].k)",
                "attribute_not_exists(absent)",
                "attribute_not_exists(deep.a.b[2])",
                "attribute_not_exists(word.b)",
                "attribute_not_exists(deep[0])",
                "attribute_type(letters, :SS)",
                "attribute_type(nil, :NULL)",
                "attribute_type(:one, :N)",
                "begins_with(word, :head)",
                "begins_with(:word, :head)",
                "begins_with(bin, :by)",
                "contains(word, :room)",
                "contains(bin, :yt)",
                "contains(letters, :x)",
                "contains(digits, :two)",
                "contains(things, :list)",
                "contains(things, :one)",
                "size(word) = :eight",
                "size(bin) = :five",
                "size(letters) = :two",
                "size(things) = :three",
                "size(deep) = :one",
                "size(:word) = :eight",
                "size(one) <> :one",
                "size(word) > size(bin)",
                "ten between :one and :ten",
                "word between :head and :word",
                "one in (:ten, :s, :one)",
                "one in (absent, one1, :one)",
                "not one = :ten",
                "not absent = :one",
                "one = :one or one = :ten and one = :two",
                "not one = :ten and not (one = :two)",
            })
    void holds(String text) {
        assertThat(condition(text).holds(ITEM)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one = :s",
                "one < :s",
                "one > :s",
                "absent = :one",
                "absent = alsoabsent",
                "absent < :one",
                "absent between :one and :ten",
                "one between absent and :ten",
                "absent in (:one)",
                "absent in (alsoabsent)",
                "begins_with(absent, :head)",
                "contains(absent, :one)",
                "size(absent) = :one",
                "size(absent) < :one",
                "size(one) = :one",
                "size(nil) = :one",
                "size(word) = :word",
                "letters < digits",
                "yes > nil",
                "letters between digits and things",
                "one between ten and one1",
                "word between :one and :ten",
                "begins_with(one, :head)",
                "begins_with(word, :by)",
                "begins_with(bin, :biny)",
                "begins_with(word, bin)",
                "contains(one, :one)",
                "contains(deep, :a)",
                "contains(word, :one)",
                "contains(letters, :one)",
                "contains(digits, :three)",
                "attribute_type(absent, :N)",
                "attribute_type(one, :SS)",
                "attribute_exists(word[0])",
                "attribute_exists(things[3])",
                "attribute_exists(things.k)",
                "attribute_not_exists(nil)",
                "one in (:ten, :s)",
                "not one = :one",
                "one <> :one",
                "letters <> :letters",
            })
    void doesNotHold(String text) {
        assertThat(condition(text).holds(ITEM)).as(text).isFalse();
    }

    @Test
    void ofAMissingItemNothingExists() {
        assertThat(condition("attribute_not_exists(one)").holds(null)).isTrue();
        assertThat(condition("attribute_exists(one)").holds(null)).isFalse();
        assertThat(condition("one = :one").holds(null)).isFalse();
        assertThat(condition("one <> :one").holds(null)).isTrue();
    }

    @Test
    void numbersCompareByValueAndStringsByUtf8() {
        assertThat(condition("n = :n", ":n", n("1.0")).holds(item("n", n("1")))).isTrue();
        assertThat(condition("n < :n", ":n", n("10")).holds(item("n", n("9")))).isTrue();
        assertThat(condition("word > :w", ":w", s("\uffee")).holds(item("word", s("\ud83d\ude00"))))
                .isTrue();
        assertThat(condition("bin > :b", ":b", b("\u007f")).holds(item("bin", b("\u0080"))))
                .isTrue();
    }

    @Test
    void namesTheAttributesThatItMentions() {
        assertThat(condition("deep.a = :one and size(things[0]) > one and #x in (one)", "#x", "a.b")
                        .attributes())
                .containsExactly("deep", "things", "one", "a.b");
    }

    private static ConditionExpression condition(String text, Object... placeholders) {
        Placeholders declared = placeholders.length > 1 && placeholders[0] != "#x" ? with(placeholders) : all();
        return ConditionExpression.parse(text, declared, ExpressionKind.CONDITION);
    }

    private static Placeholders all() {
        return with(
                "#x",
                "a.b",
                ":one",
                n("1"),
                ":two",
                n("2"),
                ":three",
                n("3"),
                ":five",
                n("5"),
                ":seven",
                n("7"),
                ":eight",
                n("8"),
                ":ten",
                n("10"),
                ":s",
                s("1"),
                ":word",
                s("headroom"),
                ":head",
                s("head"),
                ":room",
                s("room"),
                ":x",
                s("x"),
                ":d",
                s("d"),
                ":a",
                s("a"),
                ":bin",
                b("bytes"),
                ":by",
                b("by"),
                ":yt",
                b("yt"),
                ":biny",
                b("bytesandmore"),
                ":yes",
                BooleanValue.TRUE,
                ":nil",
                NullValue.NULL,
                ":letters",
                ss("y", "x"),
                ":list",
                m("k", l(n("7"))),
                ":things",
                l(n("1"), s("b"), m("k", l(n("7")))),
                ":SS",
                s("SS"),
                ":NULL",
                s("NULL"),
                ":N",
                s("N"));
    }
}
