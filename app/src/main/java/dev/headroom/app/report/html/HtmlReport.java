package dev.headroom.app.report.html;

import dev.headroom.app.report.chart.ChartFonts;
import dev.headroom.findings.Assessment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The whole report as one page that needs nothing else: style and charts are inside, scripts there are none. */
public final class HtmlReport {
    private HtmlReport() {}

    /**
     * The page.
     *
     * @param commandLine the command that gives the same run again
     * @throws IOException where no chart can be drawn for want of fonts
     */
    public static String of(Assessment assessment, String commandLine) throws IOException {
        return styled(assessment, commandLine, style());
    }

    /**
     * The page in another style, as well-formed XML.
     *
     * @param style a style sheet that is trusted
     */
    public static String styled(Assessment assessment, String commandLine, String style) throws IOException {
        ChartFonts.require();
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en-GB");
        head(html, assessment.run().scenario().name(), style);
        html.open("body").open("main");
        for (Section section : sections(commandLine)) {
            section.write(html, assessment);
        }
        return html.close().close().close().finish();
    }

    /** In the order of the page: what is wrong first, then where, then what it rests on. */
    private static List<Section> sections(String commandLine) throws IOException {
        return List.of(
                new TitleSection(),
                new TilesSection(),
                new LeadSection(),
                new ContentsSection(),
                new FindingsSection(),
                new ResourcesSection(),
                new FaultsSection(),
                new StreamSection(),
                new GlobalTablesSection(),
                new TimeToLiveSection(),
                new DataOperationsSection(),
                new WorkloadsSection(),
                new CostSection(),
                new ChangesSection(),
                new ScenarioSection(),
                new AssumptionsSection(SourceTitles.read()),
                new ReproduceSection(commandLine));
    }

    private static void head(Html html, String name, String style) {
        html.open("head")
                .single("meta", "charset", "utf-8")
                .single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", name + " – Headroom")
                .open("style")
                .raw(style)
                .close()
                .close();
    }

    private static String style() throws IOException {
        try (InputStream style = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
