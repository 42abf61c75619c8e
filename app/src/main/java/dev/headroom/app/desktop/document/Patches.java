package dev.headroom.app.desktop.document;

import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.profiles.edit.EditRefusedException;
import dev.headroom.profiles.edit.YamlText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Changes that touch a few lines of the text. Each is read back before it counts, which takes as long as the text is: of a long one
 * it is done aside, one change after the other, and once more where the text has become another meanwhile.
 */
final class Patches {
    /** Up to this length the window does not wait noticeably. */
    private static final int LONG = 40_000;

    private final ScenarioDocument document;
    private final Surroundings surroundings;
    private final Deque<Patch> waiting = new ArrayDeque<>();
    private Optional<YamlText> last = Optional.empty();

    private record Patch(String change, UnaryOperator<YamlText> deed, Consumer<String> refused, Runnable done) {}

    private record Outcome(Optional<YamlText> patched, String refusal) {}

    Patches(ScenarioDocument document, Surroundings surroundings) {
        this.document = document;
        this.surroundings = surroundings;
    }

    /** The text as it is now, ready to be changed, where that is known. */
    Optional<YamlText> known() {
        String text = document.text().get();
        Reading reading = document.reading().get();
        return reading.text().equals(text)
                ? reading.source()
                : last.filter(source -> source.text().equals(text));
    }

    /** @return false if it is known already that the change cannot be made */
    boolean apply(String change, UnaryOperator<YamlText> deed, Consumer<String> refused, Runnable done) {
        Patch patch = new Patch(change, deed, refused, done);
        if (waiting.isEmpty() && document.text().get().length() <= LONG) {
            return finish(patch, outcome(patch, known(), document.text().get()));
        }
        waiting.add(patch);
        if (waiting.size() == 1) {
            next();
        }
        return true;
    }

    /** Another text was opened: what waits was not meant for it. */
    void forget() {
        waiting.clear();
        last = Optional.empty();
    }

    private void next() {
        Patch patch = waiting.element();
        String text = document.text().get();
        Optional<YamlText> known = known();
        surroundings.background().execute(() -> {
            Outcome outcome = outcome(patch, known, text);
            surroundings.window().execute(() -> arrived(patch, text, outcome));
        });
    }

    private void arrived(Patch patch, String text, Outcome outcome) {
        if (!patch.equals(waiting.peek())) {
            return;
        }
        if (text.equals(document.text().get())) {
            finish(patch, outcome);
            waiting.remove();
        }
        if (!waiting.isEmpty()) {
            next();
        }
    }

    private boolean finish(Patch patch, Outcome outcome) {
        if (outcome.patched().isEmpty()) {
            patch.refused().accept(outcome.refusal());
            return false;
        }
        last = outcome.patched();
        document.edit(patch.change(), outcome.patched().get().text());
        patch.done().run();
        return true;
    }

    private static Outcome outcome(Patch patch, Optional<YamlText> known, String text) {
        try {
            YamlText source = known.isPresent() ? known.get() : YamlText.of(text);
            YamlText patched = patch.deed().apply(source);
            if (text.length() > LONG) {
                patched.outline(); // is asked for as soon as the text is shown
            }
            return new Outcome(Optional.of(patched), "");
        } catch (EditRefusedException refused) {
            return new Outcome(Optional.empty(), refused.getMessage());
        }
    }
}
