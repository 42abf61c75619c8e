package dev.headroom.app.desktop.document;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was done to a text, to be undone and done again. What is typed without a pause is one step. */
final class EditHistory {
    private static final long PAUSE_NANOS = Duration.ofMillis(1500).toNanos();
    private static final int MOST_STEPS = 500;
    private static final long MOST_CHARS = 50_000_000;

    /** One change: what it is called, the text before and after. */
    record Step(String change, String before, String after, boolean typed) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private long lastTyped;
    private long chars;

    /** A change that is a step of its own. */
    void add(String change, String before, String after) {
        push(new Step(change, before, after, false));
    }

    /** A change by typing; it joins the step before if that was typed just now. */
    void type(String change, String before, String after, long nanoTime) {
        Step last = done.peekLast();
        boolean joins = last != null && last.typed() && undone.isEmpty() && nanoTime - lastTyped < PAUSE_NANOS;
        String start = before;
        if (joins) {
            start = last.before();
            remove(done.removeLast());
        }
        push(new Step(change, start, after, true));
        lastTyped = nanoTime;
    }

    Optional<Step> undo() {
        Optional<Step> step = Optional.ofNullable(done.pollLast());
        step.ifPresent(undone::addLast);
        return step;
    }

    Optional<Step> redo() {
        Optional<Step> step = Optional.ofNullable(undone.pollLast());
        step.ifPresent(done::addLast);
        lastTyped = Long.MIN_VALUE / 2;
        return step;
    }

    /** The name of the change that would be undone. */
    Optional<String> toUndo() {
        return Optional.ofNullable(done.peekLast()).map(Step::change);
    }

    /** The name of the change that would be done again. */
    Optional<String> toRedo() {
        return Optional.ofNullable(undone.peekLast()).map(Step::change);
    }

    void clear() {
        done.clear();
        undone.clear();
        chars = 0;
    }

    private void push(Step step) {
        undone.forEach(this::remove);
        undone.clear();
        done.addLast(step);
        chars += size(step);
        while (done.size() > 1 && (done.size() > MOST_STEPS || chars > MOST_CHARS)) {
            remove(done.removeFirst());
        }
    }

    private void remove(Step step) {
        chars -= size(step);
    }

    private static long size(Step step) {
        return step.before().length() + (long) step.after().length();
    }
}
