package dev.headroom.screens;

import dev.headroom.app.desktop.navigation.Evidence;
import dev.headroom.app.desktop.navigation.Navigation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All scenes, in the order in which they are played. One more is a line here. */
final class Scenes {
    /** A second: what is clicked on is painted aside. */
    private static final int PULSES_TO_PAINT = 60;

    private static final String WRONG_FIELD = "writeCapacity: 4000";
    private static final String SALE = "flash-sale";

    private Scenes() {}

    static List<Act> all() {
        List<Act> acts = new ArrayList<>();
        acts.add(new Act("welcome", play -> {
            play.goes(Navigation.WELCOME);
            play.node("#card-flash-sale");
        }));
        acts.add(new Act("welcome-searched", play -> {
            play.goes(Navigation.WELCOME);
            play.types("#search-profiles", "region");
        }));
        acts.add(new Act("wizard", play -> {
            play.types("#search-profiles", "");
            play.command("file.new");
        }));
        acts.add(new Act("model", play -> {
            play.opens(SALE);
            play.goes(Navigation.MODEL);
            play.does(() -> play.session().navigation().edit("tables.Products"));
        }));
        acts.add(new Act("traffic", play -> {
            play.opens(SALE);
            play.does(() -> play.session().navigation().edit("workloads.buy.traffic"));
        }));
        acts.add(new Act("model-wrong", play -> {
            play.opens(SALE);
            play.does(() -> {
                play.session().navigation().edit("tables.Products");
                String text = play.session().document().text().get();
                play.session().document().edit("a slip", text.replace(WRONG_FIELD, "writeCapacity: plenty"));
            });
            play.waitsFor(
                    () -> !play.session().document().reading().get().problems().isEmpty());
        }));
        acts.add(new Act("run-over", play -> {
            mend(play);
            look(play, SALE, "overview");
        }));
        for (String view :
                List.of("overview", "why", "throttles", "throughput", "heat", "ring", "keys", "latency", "bill")) {
            acts.add(new Act("see-" + view, play -> look(play, SALE, view)));
        }
        acts.add(new Act("see-heat-cell", play -> {
            look(play, SALE, "heat");
            Pulses.pass(play, PULSES_TO_PAINT);
            play.clicks("#chart-heat", 0.55, 0.3);
        }));
        acts.add(new Act("see-index", play -> look(play, "gsi-back-pressure", "index")));
        acts.add(new Act("see-scaling", play -> look(play, "auto-scaling-of-2017", "scaling")));
        acts.add(new Act("see-availability", play -> look(play, "zone-failure", "availability")));
        acts.add(new Act("items", play -> play.goes(Navigation.ITEMS)));
        acts.add(new Act("compare", play -> {
            play.does(() -> {
                play.session().run().finished().clear();
                play.session().run().reset();
            });
            play.runs(SALE);
            play.runs("flash-sale-sharded");
            play.goes(Navigation.COMPARE);
            play.opensTab("#compare-tabs", 0);
        }));
        acts.add(new Act("compare-curves", play -> play.opensTab("#compare-tabs", 1)));
        acts.add(new Act("compare-changes", play -> play.opensTab("#compare-tabs", 2)));
        acts.add(new Act("take-away", play -> play.goes(Navigation.TAKE_AWAY)));
        acts.add(new Act("palette", play -> {
            play.command("view.palette");
            play.types("#palette-search", "op");
        }));
        acts.add(new Act("shortcuts", play -> play.command("help.shortcuts")));
        acts.add(new Act("about", play -> play.command("help.about")));
        return acts;
    }

    private static void look(Play play, String profile, String view) throws Exception {
        play.runs(profile);
        play.does(() -> play.session().navigation().show(new Evidence(view, Optional.empty())));
    }

    private static void mend(Play play) throws Exception {
        while (play.asks(() -> play.session().document().undoable().get().isPresent())) {
            play.command("document.undo");
        }
    }
}
