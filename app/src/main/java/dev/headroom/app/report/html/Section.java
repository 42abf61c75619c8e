package dev.headroom.app.report.html;

import dev.headroom.findings.Assessment;

/** A part of the page. */
interface Section {
    /** Writes it, or nothing where there is nothing to say. */
    void write(Html html, Assessment assessment);
}
