package dev.headroom.app.desktop.surroundings;

import java.time.Duration;

/** Does things later, on the thread of the window. */
public interface Delays {
    /** @return undoes it, if it has not begun */
    Runnable after(Duration delay, Runnable action);
}
