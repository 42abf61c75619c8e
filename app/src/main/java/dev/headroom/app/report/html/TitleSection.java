package dev.headroom.app.report.html;

import dev.headroom.findings.Assessment;
import dev.headroom.scenario.Generation;
import dev.headroom.scenario.Scenario;
import java.util.Locale;

/** What was run, in the scenario's own words. */
final class TitleSection implements Section {
    @Override
    public void write(Html html, Assessment assessment) {
        Scenario scenario = assessment.run().scenario();
        html.open("header")
                .element("p", "Headroom · DynamoDB capacity simulation", "class", "eyebrow")
                .element("h1", scenario.name());
        if (!scenario.story().isBlank()) {
            html.element("p", scenario.story(), "class", "story");
        }
        html.open("p", "class", "facts");
        fact(html, assessment.run().simulated() + " simulated");
        fact(html, "peaks are means of " + assessment.run().interval());
        fact(html, generation(scenario.generation()));
        fact(html, "prices of " + scenario.region());
        fact(html, "seed " + scenario.seed());
        html.close().close();
    }

    private static void fact(Html html, String fact) {
        html.element("span", fact);
    }

    private static String generation(Generation generation) {
        return generation.name().toLowerCase(Locale.ROOT) + " capacity model";
    }
}
