package dev.headroom.profiles.imports;

import dev.headroom.profiles.problem.Place;
import dev.headroom.profiles.problem.Problems;
import dev.headroom.profiles.problem.ScenarioProblemsException;

/** A file that no scenario can be made of. */
final class Refused {
    private Refused() {}

    /** For the file as a whole. */
    static ScenarioProblemsException file(String source, String message) {
        return at(Place.of(source), "", message);
    }

    static ScenarioProblemsException at(Place place, String path, String message) {
        Problems problems = new Problems();
        problems.add(place, path, message);
        return new ScenarioProblemsException(problems.all());
    }
}
