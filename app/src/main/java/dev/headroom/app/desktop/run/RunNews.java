package dev.headroom.app.desktop.run;

import java.util.Optional;

/**
 * What the thread of a run tells the window. Each says all that is to be known, so that whoever reads only the latest misses
 * nothing.
 *
 * @param run which run, since a reset may come before news of the one before
 * @param failure what it could not go on for; empty unless it failed
 * @param throttle whether it stands at a request that was just throttled, as was asked for
 */
record RunNews(
        int run,
        RunState state,
        Optional<RunSnapshot> snapshot,
        RunProgress progress,
        Optional<Throwable> failure,
        boolean throttle) {}
