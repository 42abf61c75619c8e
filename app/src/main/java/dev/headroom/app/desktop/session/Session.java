package dev.headroom.app.desktop.session;

import dev.headroom.app.desktop.command.Commands;
import dev.headroom.app.desktop.document.ScenarioDocument;
import dev.headroom.app.desktop.file.DocumentFiles;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.run.RunControls;
import dev.headroom.app.desktop.run.RunModel;
import dev.headroom.app.desktop.run.TurnedEvents;
import dev.headroom.app.desktop.see.TimeFocus;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.desktop.theme.Themes;
import dev.headroom.cost.PriceBook;
import dev.headroom.profiles.Profiles;
import dev.headroom.profiles.ScenarioReader;
import java.util.LinkedHashSet;

/** What is open in one window: the view-models that the rooms share. */
public record Session(
        Surroundings surroundings,
        Texts texts,
        Commands commands,
        Navigation navigation,
        Profiles profiles,
        ScenarioReader reader,
        ScenarioDocument document,
        RunModel run,
        RunControls controls,
        TimeFocus focus,
        Themes themes,
        DocumentFiles files) {

    /** A new one, with nothing open. */
    public static Session over(Surroundings surroundings, Texts texts) {
        ScenarioReader reader = new ScenarioReader(new LinkedHashSet<>(PriceBook.regions()));
        Navigation navigation = new Navigation();
        Profiles profiles = new Profiles();
        ScenarioDocument document = new ScenarioDocument(reader, surroundings);
        RunModel run = new RunModel(surroundings);
        new TurnedEvents(run, document, surroundings, texts).write();
        return new Session(
                surroundings,
                texts,
                new Commands(),
                navigation,
                profiles,
                reader,
                document,
                run,
                new RunControls(run, document, surroundings.settings(), texts),
                new TimeFocus(),
                new Themes(),
                new DocumentFiles(document, profiles, navigation, surroundings, texts));
    }
}
