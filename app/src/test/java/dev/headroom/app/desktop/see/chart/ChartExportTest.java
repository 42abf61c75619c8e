package dev.headroom.app.desktop.see.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.app.desktop.see.ChartSpec;
import dev.headroom.app.desktop.see.Charts;
import dev.headroom.app.desktop.see.HotRun;
import dev.headroom.app.desktop.see.View;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class ChartExportTest {
    static Stream<ChartSpec> charts() {
        return new Charts(new dev.headroom.app.desktop.text.Texts(java.util.Locale.ENGLISH))
                .of(View.OVERVIEW, HotRun.sight()).stream();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void writesWhatOtherProgramsRead(ChartSpec chart) throws Exception {
        ChartExport export = export(chart);
        assertThat(ImageIO.read(new ByteArrayInputStream(export.png())).getWidth())
                .isEqualTo(1_400);
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(export.svg())))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
        assertThat(export.csv().lines()).hasSize(export.picture().table().rows() + 1);
    }

    @Test
    void writesNumbersTheSameInEveryLocale() throws IOException {
        Locale before = Locale.getDefault();
        ChartExport export = export(charts().findFirst().orElseThrow());
        String english = export.csv();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(export.csv()).isEqualTo(english).contains("0:00:01,");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(export.name()).isEqualTo("writes");
    }

    private static ChartExport export(ChartSpec chart) {
        return new ChartExport(chart.picture().get(), new Picture.PictureWindow(0, 12), 700, 300);
    }
}
