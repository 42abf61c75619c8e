package dev.headroom.app.desktop.surroundings;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * All that lies outside.
 *
 * @param files the choosers of files
 * @param dialogs questions and notices
 * @param settings what is remembered between sessions
 * @param clipboard where copies go
 * @param clock the wall clock
 * @param nanoTime a clock that only runs on, in nanoseconds
 * @param window runs something on the thread of the window, in order
 * @param background runs something that may take long
 * @param delays runs something on the thread of the window after a while
 * @param state a folder of the user's for what the application keeps: unsaved work, recent files
 */
public record Surroundings(
        FileChoosers files,
        Dialogs dialogs,
        Settings settings,
        Copying clipboard,
        InstantSource clock,
        LongSupplier nanoTime,
        Executor window,
        Executor background,
        Delays delays,
        Path state) {}
