package dev.headroom.app.desktop.run;

import dev.headroom.findings.Assessment;
import dev.headroom.profiles.LoadedScenario;

/**
 * A run that is over.
 *
 * @param number of the session, from 1
 */
public record FinishedRun(int number, LoadedScenario loaded, Assessment assessment) {
    /** {@code 3 · flash-sale}. */
    public String label() {
        return number + " · " + assessment.run().scenario().name();
    }
}
