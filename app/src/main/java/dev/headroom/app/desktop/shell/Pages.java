package dev.headroom.app.desktop.shell;

import dev.headroom.app.desktop.compare.ComparePage;
import dev.headroom.app.desktop.items.ItemsPage;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.session.Session;
import dev.headroom.app.desktop.takeaway.TakeAwayPage;
import java.util.List;
import javafx.scene.control.Label;

/** The pages of the window, in their order: a room that can be seen is a line here. */
final class Pages {
    private Pages() {}

    /** The rooms are there from the start, for their commands; what they show is made when it is first looked at. */
    static List<Page> of(Session session) {
        return List.of(
                new Page(
                        Navigation.WELCOME,
                        "fth-home",
                        () -> new Label(session.profiles().names().toString())),
                new Page(Navigation.MODEL, "fth-sliders", Label::new),
                new Page(Navigation.RUN, "fth-activity", Label::new),
                new Page(Navigation.COMPARE, "fth-columns", new ComparePage(session)::node),
                new Page(Navigation.ITEMS, "fth-database", new ItemsPage(session)::node),
                new Page(Navigation.TAKE_AWAY, "fth-share", new TakeAwayPage(session)::node));
    }
}
