package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.compare.ComparePage;
import dev.headroom.app.desktop.edit.ModelPage;
import dev.headroom.app.desktop.edit.ShownText;
import dev.headroom.app.desktop.edit.traffic.TrafficCurves;
import dev.headroom.app.desktop.items.ItemsPage;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.run.KnobModel;
import dev.headroom.app.desktop.run.KnobPane;
import dev.headroom.app.desktop.see.SeePage;
import dev.headroom.app.desktop.see.SeeRoom;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.takeaway.TakeAwayPage;
import dev.headroom.app.desktop.welcome.WelcomePage;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;

/** The pages of the window, in their order: a room that can be seen is a line here. */
final class Pages {
    private Pages() {}

    /** The rooms are there from the start, for their commands; what they show is made when it is first looked at. */
    static List<Page> of(Session session) {
        SeeRoom see = see(session);
        session.commands().addAll(see.commands());
        BooleanProperty text = ShownText.kept(session.surroundings().settings());
        session.commands()
                .add(Command.of("view.text", () -> text.set(!text.get()))
                        .withKey("Shortcut+Shift+Y")
                        .withIcon("fth-code")
                        .switching(text)
                        .enabledWhen(session.navigation().page().isEqualTo(Navigation.MODEL)));
        return List.of(
                new Page(Navigation.WELCOME, "fth-home", new WelcomePage(session)::node),
                new Page(Navigation.MODEL, "fth-sliders", () -> model(session, text)),
                new Page(Navigation.RUN, "fth-activity", () -> run(session, see)),
                new Page(Navigation.COMPARE, "fth-columns", new ComparePage(session)::node),
                new Page(Navigation.ITEMS, "fth-database", new ItemsPage(session)::node),
                new Page(Navigation.TAKE_AWAY, "fth-share", new TakeAwayPage(session)::node));
    }

    private static Node model(Session session, BooleanProperty text) {
        return new ModelPage(
                        session.document(),
                        session.navigation(),
                        session.surroundings(),
                        session.texts(),
                        new TrafficCurves(session.themes().current()),
                        text)
                .node();
    }

    private static SeeRoom see(Session session) {
        return SeeRoom.over(
                session.run(), session.focus(), session.navigation(), session.texts(), session.surroundings());
    }

    /** What is seen of a run, with the knobs beside it. */
    private static Node run(Session session, SeeRoom see) {
        KnobModel knobs = new KnobModel(session.run(), session.document(), session.texts());
        SeePage page = new SeePage(see);
        page.setRight(new KnobPane(knobs, session.texts(), session.controls().knobsShown()));
        return page.node();
    }
}
