package dev.headroom.app.report.html;

/** Points to the file that holds the numbers behind a chart. */
final class Sources {
    private Sources() {}

    static Html csv(Html html, String file) {
        return html.open("p", "class", "source")
                .text("Data: ")
                .element("a", file, "href", file)
                .close();
    }
}
