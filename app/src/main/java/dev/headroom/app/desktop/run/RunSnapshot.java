package dev.headroom.app.desktop.run;

import dev.headroom.findings.Assessment;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.result.RunResult;
import java.util.Optional;

/**
 * What a run has come to.
 *
 * @param loaded the scenario as it was when the run began; the result's own has the changes made on the way too
 * @param result the result so far
 * @param assessment bill and findings, of a moment before while it goes on; empty where they are not worked out yet
 * @param over whether the run is over
 */
public record RunSnapshot(LoadedScenario loaded, RunResult result, Optional<Assessment> assessment, boolean over) {}
