package dev.headroom.app.progress;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/**
 * Whether standard error is a terminal. Java cannot tell, so the launch script says it in the system property
 * {@code headroom.stderr}, as {@code terminal} or {@code file}; without it, the console that Java sees decides.
 */
final class ErrorTerminal {
    private ErrorTerminal() {}

    static boolean isPresent() {
        String told = System.getProperty("headroom.stderr", "");
        return told.isEmpty() ? consoleIsTerminal() : told.equals("terminal");
    }

    /** Since Java 22 there is a console even without a terminal, and a method, unknown to Java 17, that tells. */
    private static boolean consoleIsTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unknown) {
            return false;
        }
    }
}
