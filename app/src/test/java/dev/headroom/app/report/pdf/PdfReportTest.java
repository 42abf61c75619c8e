package dev.headroom.app.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.headroom.app.report.SampleAssessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfReportTest {
    @Test
    void isOnA4WithPageNumbersBookmarksAndAllThatIsReadOnThePage() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfReport.write(SampleAssessment.hour(), "headroom run sample", file);
        try (PDDocument document = Loader.loadPDF(file.toByteArray())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
            assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild())
                    .isNotNull();
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("1 / " + document.getNumberOfPages())
                    .contains("Findings", "Assumptions", "headroom run sample");
        }
    }
}
