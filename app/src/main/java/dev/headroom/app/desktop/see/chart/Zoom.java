package dev.headroom.app.desktop.see.chart;

import dev.headroom.app.desktop.see.TimeFocus;
import dev.headroom.app.desktop.see.TimeFocus.Window;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Zooms all charts together, and finds the way back. */
public final class Zoom {
    private static final double STEP = 1.5;
    private static final int REMEMBERED = 50;

    private final TimeFocus focus;
    private final Deque<Optional<Window>> history = new ArrayDeque<>();

    public Zoom(TimeFocus focus) {
        this.focus = focus;
    }

    /** Shows the time between two moments, in whichever order, within an axis that ends as given. */
    public void to(double one, double other, double end) {
        double from = Math.max(0, Math.min(one, other));
        double to = Math.min(end, Math.max(one, other));
        if (to > from) {
            set(from <= 0 && to >= end ? Optional.empty() : Optional.of(new Window(from, to)));
        }
    }

    /** Comes nearer to a moment, which stays where it is in sight. */
    public void in(double at, double interval, double end) {
        Window now = window(end);
        double length = Math.max(interval * 4, (now.toSeconds() - now.fromSeconds()) / STEP);
        around(at, length, now, end);
    }

    /** Steps back from a moment. */
    public void out(double at, double end) {
        Window now = window(end);
        around(at, (now.toSeconds() - now.fromSeconds()) * STEP, now, end);
    }

    /** Moves by a part of what is in sight. */
    public void pan(double part, double end) {
        Window now = window(end);
        double length = now.toSeconds() - now.fromSeconds();
        double from = Math.max(0, Math.min(end - length, now.fromSeconds() + part * length));
        to(from, from + length, end);
    }

    public void reset() {
        set(Optional.empty());
    }

    /** What was shown before. */
    public void back() {
        if (!history.isEmpty()) {
            focus.window().set(history.pop());
        }
    }

    public boolean canGoBack() {
        return !history.isEmpty();
    }

    /** What is in sight of an axis that ends as given. */
    public Window window(double end) {
        return focus.window().get().orElse(new Window(0, end));
    }

    private void around(double at, double length, Window now, double end) {
        double part = (at - now.fromSeconds()) / (now.toSeconds() - now.fromSeconds());
        double from = Math.max(0, at - part * Math.min(length, end));
        to(from, from + length, end);
    }

    private void set(Optional<Window> window) {
        if (!window.equals(focus.window().get())) {
            history.push(focus.window().get());
            while (history.size() > REMEMBERED) {
                history.removeLast();
            }
            focus.window().set(window);
        }
    }
}
