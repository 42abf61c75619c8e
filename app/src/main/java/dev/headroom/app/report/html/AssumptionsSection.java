package dev.headroom.app.report.html;

import dev.headroom.findings.Assessment;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Share;
import dev.headroom.quantity.TimeSpan;
import dev.headroom.setting.Setting;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;

/** Every parameter of the model that can be argued about, with its value here and where its default comes from. */
final class AssumptionsSection implements Section {
    private final SourceTitles titles;

    AssumptionsSection(SourceTitles titles) {
        this.titles = titles;
    }

    @Override
    public void write(Html html, Assessment assessment) {
        html.open("section", "id", "assumptions").element("h2", "Assumptions");
        html.element(
                "p",
                "What the model rests on where the service's behaviour is published loosely, or not at all. Each can be"
                        + " set in a scenario, under assumptions. Sections (§) and experiments (V) are listed below.",
                "class",
                "quiet");
        Grid grid = Grid.open(html, "Setting", "#Value", "What it is", "Rests on");
        Set<String> cited = new TreeSet<>(SourceTitles.ORDER);
        rows(grid, "", assessment.run().scenario().assumptions(), cited);
        grid.close();
        legend(html, cited);
        html.close();
    }

    private void rows(Grid grid, String path, Record settings, Set<String> cited) {
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            Object value = SettingText.read(component, settings);
            Setting setting = component.getAnnotation(Setting.class);
            if (setting != null && setting.byDefault().equals("{}") && value instanceof Record nested) {
                rows(grid, path + component.getName() + ".", nested, cited);
            } else if (setting != null) {
                cited.addAll(titles.citedIn(setting.source()));
                grid.rowWithTooltip(
                        titles.titlesIn(setting.source()),
                        path + component.getName(),
                        valueText(value, setting),
                        setting.value(),
                        source(setting));
            }
        }
    }

    private void legend(Html html, Set<String> cited) {
        html.element("h3", "Sources").open("dl", "class", "sources");
        for (String citation : cited) {
            html.element("dt", citation).element("dd", titles.titleOf(citation));
        }
        html.close();
        html.element("p", "docs/facts.md in the Headroom project says what each of them holds.", "class", "quiet");
    }

    private static String valueText(Object value, Setting setting) {
        String text = SettingText.value(value);
        if (isDefault(value, setting.byDefault())) {
            return value instanceof TimeSpan ? setting.byDefault() : text;
        }
        return text + " (default " + setting.byDefault() + ")";
    }

    private static boolean isDefault(Object value, String byDefault) {
        if (value instanceof TimeSpan) {
            return value.equals(TimeSpan.parse(byDefault));
        }
        if (value instanceof DataSize) {
            return value.equals(DataSize.parse(byDefault));
        }
        if (value instanceof Share) {
            return value.equals(Share.parse(byDefault));
        }
        return value.toString().equals(byDefault);
    }

    private static String source(Setting setting) {
        if (!setting.assumption()) {
            return setting.source();
        }
        return setting.source().isEmpty() ? "assumption" : "assumption (" + setting.source() + ")";
    }
}
