package dev.headroom.app.report.html;

/** A table of a page: a header and rows; columns named with {@code #} in front are numbers and set flush right. */
final class Grid {
    private static final String NUMBER = "#";

    private final Html html;
    private final String[] columns;

    private Grid(Html html, String[] columns) {
        this.html = html;
        this.columns = columns;
    }

    static Grid open(Html html, String... columns) {
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        for (String column : columns) {
            if (column.startsWith(NUMBER)) {
                html.element("th", column.substring(1), "class", "number", "scope", "col");
            } else {
                html.element("th", column, "scope", "col");
            }
        }
        html.close().close().open("tbody");
        return new Grid(html, columns);
    }

    Grid row(String... cells) {
        return row("", "", cells);
    }

    /** A row whose last cell explains itself in a tooltip; none where the tooltip is empty. */
    Grid rowWithTooltip(String tooltip, String... cells) {
        return row("", tooltip, cells);
    }

    /** A row that sums up the others. */
    Grid total(String... cells) {
        return row("total", "", cells);
    }

    Html close() {
        return html.close().close().close();
    }

    private Grid row(String style, String tooltip, String[] cells) {
        html.open("tr", "class", style);
        for (int i = 0; i < cells.length; i++) {
            String alignment = columns[i].startsWith(NUMBER) ? "number" : "";
            if (i == cells.length - 1 && !tooltip.isEmpty()) {
                html.element("td", cells[i], "class", alignment, "title", tooltip);
            } else {
                html.element("td", cells[i], "class", alignment);
            }
        }
        html.close();
        return this;
    }
}
