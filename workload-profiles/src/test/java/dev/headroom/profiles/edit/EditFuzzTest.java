package dev.headroom.profiles.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever text is edited, the change is made alone or refused; anything else would spoil somebody's file. */
class EditFuzzTest {
    private static final List<String> TEXTS = List.of(
            "a:\n  b: [1, 'two', {c: \"3\"}] # why\n  c: |+\n    lines\n    more\n\ng: {b: x}\ne: |\n  end",
            "a: &x\n  b:\n  - 1 # one\n  -\n    c: >-\n      folded\n      text\n\n  - - 2\n    - {d: 4,\n       e: 5}\nf: *x\ng:\n  <<: *x\n  h:\n",
            "? a\n: b\nb:\n  ? c\n  : d\ne: !!str f\n--- # end\n",
            "{\n  \"a\": [1, 2,\n 3], # c\n  \"b\": {\"c\": null},\n}\n",
            "- a\n- b: c\n  d: e\n-\n- [f, g]\n");
    private static final List<String> PATHS = List.of(
            "a", "a.b", "a.b[0]", "a.b[1].c", "a.b[2][1].d", "f.b[0]", "g.b", "g.h.i", "[1].d", "[2]", "e", "b.c", "z");
    private static final List<String> VALUES =
            List.of("1", "{x: 1, y: [2]}", "\"two\\nlines\"", "[]", "", "'#'", "{x: {y: {z: 1}}}", "\" blank\"");
    private static final String PIECES = " \t\n:-,[]{}&*!|>'\"#?<x1\u0085\uD83D\uDE00\r";

    private final SplittableRandom random = new SplittableRandom(51);

    @Test
    void changesOrRefuses() {
        int changed = 0;
        int refused = 0;
        for (int i = 0; i < 4_000; i++) {
            try {
                YamlText text = YamlText.of(mutated(one(TEXTS)));
                YamlText patched = change(text);
                assertThat(YamlText.of(patched.text()).tree()).isPresent();
                patched.outline().pathAt(random.nextInt(patched.text().length() + 1));
                patched.outline().pathOfLine(1 + random.nextInt(9));
                changed++;
            } catch (EditRefusedException expected) {
                refused++;
            }
        }
        assertThat(changed).isGreaterThan(200);
        assertThat(refused).isGreaterThan(200);
    }

    private YamlText change(YamlText text) {
        String path = one(PATHS);
        return switch (random.nextInt(6)) {
            case 0 -> text.remove(path);
            case 1 -> text.rename(path, "new name");
            case 2 -> text.insert(path, random.nextInt(3), one(VALUES));
            case 3 -> text.duplicate(path, "twin");
            case 4 -> text.move(path, random.nextInt(3));
            default -> text.set(path, one(VALUES));
        };
    }

    private String mutated(String text) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(mutated.length());
            if (random.nextBoolean()) {
                mutated.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
            } else {
                mutated.deleteCharAt(at);
            }
        }
        return mutated.toString();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
