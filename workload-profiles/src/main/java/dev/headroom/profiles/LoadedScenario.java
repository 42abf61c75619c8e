package dev.headroom.profiles;

import dev.headroom.scenario.Scenario;
import dev.headroom.workload.TraceFiles;

/**
 * A scenario that was read and found right.
 *
 * @param files the recorded traffic that it names
 * @param text the file as it was read, before overrides
 * @param notes what a profile says besides its scenario; empty for other files
 */
public record LoadedScenario(Scenario scenario, TraceFiles files, String text, ProfileNotes notes) {}
