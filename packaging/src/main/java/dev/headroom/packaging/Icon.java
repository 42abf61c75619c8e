package dev.headroom.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** The drawing of the icon as an image of so many pixels. */
final class Icon {
    private Icon() {}

    static void write(Path drawing, int pixels, Path image) throws IOException, TranscoderException {
        Files.createDirectories(image.getParent());
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) pixels);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_HEIGHT, (float) pixels);
        try (OutputStream out = Files.newOutputStream(image)) {
            transcoder.transcode(new TranscoderInput(drawing.toUri().toString()), new TranscoderOutput(out));
        }
    }
}
