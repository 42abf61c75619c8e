package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.command.CommandWords;
import dev.headroom.app.desktop.navigation.Evidence;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.run.RunSnapshot;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.text.Texts;
import dev.headroom.findings.Assessment;
import dev.headroom.profiles.LoadedScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the palette offers for what has been typed: commands, tables and workloads to go to, profiles to open. */
final class PaletteModel {
    private static final String FINDINGS_VIEW = "why";

    private final Session session;
    private final List<PaletteEntry> all = new ArrayList<>();

    /** Of the session as it is now. */
    PaletteModel(Session session) {
        this.session = session;
        all.addAll(commands());
        session.document().reading().get().loaded().ifPresent(loaded -> all.addAll(nodes(loaded)));
        session.run().snapshot().get().flatMap(RunSnapshot::assessment).ifPresent(a -> all.addAll(findings(a)));
        all.addAll(profiles());
    }

    List<PaletteEntry> matching(String typed) {
        return typed.isBlank()
                ? List.copyOf(all)
                : new WordSearch(typed).of(all, entry -> entry.title() + " " + entry.kind());
    }

    private List<PaletteEntry> commands() {
        CommandWords words = new CommandWords(texts());
        return session.commands().all().stream()
                .filter(command -> !command.id().equals("view.palette"))
                .map(command -> new PaletteEntry(
                        words.name(command),
                        texts().get("shell.room." + command.room()),
                        words.keys(command).orElse(""),
                        command.enabled().get() ? Optional.empty() : Optional.of(words.whyNot(command)),
                        command::perform))
                .toList();
    }

    private List<PaletteEntry> nodes(LoadedScenario loaded) {
        Stream<PaletteEntry> tables = loaded.scenario().tables().keySet().stream()
                .map(name -> node("tables." + name, name, "shell.palette.table"));
        Stream<PaletteEntry> workloads = loaded.scenario().workloads().keySet().stream()
                .map(name -> node("workloads." + name, name, "shell.palette.workload"));
        return Stream.concat(tables, workloads).toList();
    }

    private List<PaletteEntry> findings(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> new PaletteEntry(
                        finding.headline(),
                        texts().get("shell.palette.finding"),
                        "",
                        Optional.empty(),
                        () -> session.navigation().show(new Evidence(FINDINGS_VIEW, Optional.of(finding.resource())))))
                .toList();
    }

    private PaletteEntry node(String path, String name, String kind) {
        return new PaletteEntry(
                texts().get("shell.palette.goto", name),
                texts().get(kind),
                "",
                Optional.empty(),
                () -> session.navigation().edit(path));
    }

    private List<PaletteEntry> profiles() {
        return session.profiles().names().stream()
                .map(name -> new PaletteEntry(
                        texts().get("shell.palette.open", name),
                        texts().get("shell.palette.profile"),
                        "",
                        Optional.empty(),
                        () -> session.files().openProfile(name, Navigation.MODEL)))
                .toList();
    }

    private Texts texts() {
        return session.texts();
    }
}
