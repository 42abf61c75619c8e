package dev.headroom.app.report.html;

import dev.headroom.findings.Assessment;
import dev.headroom.setting.Setting;
import java.lang.reflect.RecordComponent;

/** Every parameter of the model that can be argued about, with its value here and where its default comes from. */
final class AssumptionsSection implements Section {
    @Override
    public void write(Html html, Assessment assessment) {
        html.open("section").element("h2", "Assumptions");
        html.element(
                "p",
                "What the model rests on where the service's behaviour is published loosely, or not at all. Each can be"
                        + " set in a scenario, under assumptions.",
                "class",
                "quiet");
        Grid grid = Grid.open(html, "Setting", "#Value", "Default", "What it is", "Rests on");
        rows(grid, "", assessment.run().scenario().assumptions());
        grid.close().close();
    }

    private static void rows(Grid grid, String path, Record settings) {
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            Object value = SettingText.read(component, settings);
            Setting setting = component.getAnnotation(Setting.class);
            if (setting != null && setting.byDefault().equals("{}") && value instanceof Record nested) {
                rows(grid, path + component.getName() + ".", nested);
            } else if (setting != null) {
                grid.row(
                        path + component.getName(),
                        SettingText.value(value),
                        setting.byDefault(),
                        setting.value(),
                        source(setting));
            }
        }
    }

    private static String source(Setting setting) {
        if (!setting.assumption()) {
            return setting.source();
        }
        return setting.source().isEmpty() ? "assumption" : "assumption, near " + setting.source();
    }
}
