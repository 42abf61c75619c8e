package dev.headroom.app.desktop.see;

import dev.headroom.app.desktop.command.Command;
import dev.headroom.app.desktop.navigation.Navigation;
import dev.headroom.app.desktop.run.RunModel;
import dev.headroom.app.desktop.see.chart.ChartSetting;
import dev.headroom.app.desktop.surroundings.Surroundings;
import dev.headroom.app.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What the page of a run rests on; it is there, with its commands, before anybody looks at the page. */
public record SeeRoom(SeeModel model, ChartSetting setting, Navigation navigation, Texts texts) {
    public static SeeRoom over(
            RunModel run, TimeFocus focus, Navigation navigation, Texts texts, Surroundings surroundings) {
        return new SeeRoom(
                new SeeModel(run, navigation), ChartSetting.of(focus, texts, surroundings), navigation, texts);
    }

    /** One for each view, and those of the stretch of time that is shown. */
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (View view : View.values()) {
            commands.add(Command.of("see.view." + view.id(), () -> goTo(view)).withIcon(view.icon()));
        }
        commands.add(Command.of("see.zoom.reset", setting.zoom()::reset).withIcon("fth-zoom-out"));
        commands.add(Command.of("see.zoom.back", setting.zoom()::back).withIcon("fth-corner-up-left"));
        return commands;
    }

    private void goTo(View view) {
        navigation.page().set(Navigation.RUN);
        model.view().set(view);
    }
}
