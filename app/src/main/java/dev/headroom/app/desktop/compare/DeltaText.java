package dev.headroom.app.desktop.compare;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.report.chart.Figures;

/** A difference as people read it: {@code ▼ −1,234 (−45.2%) better}. The arrow and the word say it without the colour. */
final class DeltaText {
    private final Texts texts;

    DeltaText(Texts texts) {
        this.texts = texts;
    }

    String of(Figure figure, Delta delta) {
        String word = texts.get("compare.judgement." + delta.judgement().name());
        if (delta.judgement() == Delta.Judgement.SAME) {
            return (delta.absolute() == 0 ? "= " : "≈ ") + word;
        }
        String arrow = delta.absolute() < 0 ? "▼" : "▲";
        String relative = delta.relative().isPresent()
                ? " (" + signed(delta.relative().getAsDouble(), Figure.Form.SHARE) + ")"
                : "";
        String text = arrow + " " + signed(delta.absolute(), figure.kind().form()) + relative;
        return word.isEmpty() ? text : text + " " + word;
    }

    private static String signed(double value, Figure.Form form) {
        String sign = value < 0 ? "−" : "+";
        if (form == Figure.Form.SHARE && Math.abs(value) >= 100) {
            return sign + Figures.count(Math.round(Math.abs(value) * 100)) + "%";
        }
        return sign + form.text(Math.abs(value));
    }
}
