/** The HTML report: one class for each section of the page, and a writer that escapes whatever it is given. */
package dev.headroom.app.report.html;
