package dev.headroom.app.desktop.takeaway;

import java.util.Optional;

/**
 * How the command line makes a run again.
 *
 * @param commandLine what to type, quoted for a shell
 * @param scenarioFile the text that must be in the file that the line names; empty where it names a profile, or a file that is
 *     there and says it already
 */
public record Recipe(String commandLine, Optional<String> scenarioFile) {}
