package dev.headroom.app.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import dev.headroom.app.report.html.HtmlReport;
import dev.headroom.findings.Assessment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.w3c.dom.Document;

/** Writes the report as a PDF file: A4, with page numbers and bookmarks. Charts stay drawings that can be magnified. */
public final class PdfReport {
    /** Comes with PDFBox; has the arrows and signs that the fonts of every PDF reader lack. */
    private static final String SIGNS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String PRODUCER = "Headroom";

    private PdfReport() {}

    /**
     * Writes it, and leaves the stream open.
     *
     * @param commandLine the command that gives the same run again
     * @throws IOException where no chart can be drawn for want of fonts, or the stream takes no more
     */
    public static void write(Assessment assessment, String commandLine, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        Document page = Paper.of(HtmlReport.styled(assessment, commandLine, style()));
        new PdfRendererBuilder()
                .useFastMode()
                .useSVGDrawer(new BatikSVGDrawer(SvgScriptMode.SECURE, Set.of("data")))
                .useFont(() -> PdfRendererBuilder.class.getResourceAsStream(SIGNS), "Signs")
                .withProducer(PRODUCER)
                .withW3cDocument(page, null)
                .toStream(out)
                .run();
    }

    private static String style() throws IOException {
        try (InputStream style = PdfReport.class.getResourceAsStream("paper.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
