package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.run.FinishedRun;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.profiles.LoadedScenario;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.scenario.Generation;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** What the room of comparison can be told to do. */
public final class CompareCommands {
    private final Session session;
    private final CompareModel compare;
    private final SideRuns side;
    private final Rivals rivals;

    public CompareCommands(Session session, CompareModel compare, SideRuns side) {
        this.session = session;
        this.compare = compare;
        this.side = side;
        this.rivals = new Rivals(session.profiles(), session.reader());
    }

    public List<Command> all() {
        BooleanBinding ready = Bindings.createBooleanBinding(
                () -> open().isPresent() && !side.active().get(),
                session.document().reading(),
                side.active());
        BooleanBinding mendable = Bindings.createBooleanBinding(
                () -> ready.get() && open().filter(rivals::canBeMended).isPresent(), ready);
        return List.of(
                Command.of("compare.generations", () -> generations(Generation.CLASSIC, Generation.CURRENT))
                        .withIcon("fth-columns")
                        .enabledWhen(ready),
                Command.of("compare.all-generations", () -> generations(Generation.values()))
                        .enabledWhen(ready),
                Command.of("compare.mended", this::mended)
                        .withIcon("fth-check-circle")
                        .enabledWhen(mendable),
                Command.of("compare.cancel", side::cancel).withIcon("fth-x").enabledWhen(side.active()),
                Command.of("compare.undo-removal", compare::undoRemoval)
                        .withIcon("fth-corner-up-left")
                        .enabledWhen(compare.removals().greaterThan(0)));
    }

    private Optional<LoadedScenario> open() {
        return session.document().reading().get().loaded();
    }

    private void generations(Generation... generations) {
        open().ifPresent(loaded -> run(rivals.underGenerations(loaded, List.of(generations))));
    }

    private void mended() {
        try {
            open().flatMap(rivals::withTheMendedOne).ifPresent(this::run);
        } catch (ScenarioProblemsException wrong) {
            problem(wrong);
        }
    }

    private void run(List<LoadedScenario> scenarios) {
        session.navigation().page().set(Navigation.COMPARE);
        side.start(scenarios, new SideRuns.Outcome() {
            @Override
            public void finished(List<FinishedRun> runs) {
                compare.compare(runs);
                compare.runs().stream().filter(r -> runs.contains(r.run())).forEach(r -> r.name()
                        .set(r.run().number() + " · "
                                + Rivals.name(r.assessment().run().scenario())));
            }

            @Override
            public void failed(Throwable reason) {
                problem(reason);
            }
        });
    }

    private void problem(Throwable reason) {
        session.surroundings()
                .dialogs()
                .problem(
                        session.texts().get("compare.failed"),
                        session.texts().get("compare.failed.what-to-do"),
                        String.valueOf(reason));
    }
}
