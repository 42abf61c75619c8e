package dev.headroom.app.summary;

import dev.headroom.findings.Finding.Severity;
import picocli.CommandLine.Help.Ansi;

/** Emphasis, where the terminal can show it. */
public final class Style {
    private final Ansi ansi;

    /** Follows picocli's reading of the terminal, which honours {@code NO_COLOR}. */
    public Style(Ansi ansi) {
        this.ansi = ansi;
    }

    String heading(String text) {
        return styled(text, Ansi.Style.bold);
    }

    String severity(Severity severity) {
        Ansi.Style colour =
                switch (severity) {
                    case CRITICAL -> Ansi.Style.fg_red;
                    case WARNING -> Ansi.Style.fg_yellow;
                    case NOTE -> Ansi.Style.fg_cyan;
                };
        return styled(severity.name(), colour);
    }

    /**
     * Without picocli's markup, which a name of the user's could contain, and ended by a reset, since many terminals
     * take the code that ends bold for a double underline.
     */
    private String styled(String text, Ansi.Style style) {
        return ansi.enabled() ? style.on() + text + Ansi.Style.reset.on() : text;
    }
}
