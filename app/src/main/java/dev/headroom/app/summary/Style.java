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

    String heading(String constantText) {
        return ansi.string("@|bold " + constantText + "|@");
    }

    String severity(Severity severity) {
        String colour =
                switch (severity) {
                    case CRITICAL -> "bold,red";
                    case WARNING -> "bold,yellow";
                    case NOTE -> "bold";
                };
        return ansi.string("@|" + colour + " " + severity + "|@");
    }
}
