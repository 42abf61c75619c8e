/** The report on paper: the same content as the page, laid out on A4 by a style sheet of its own. */
package dev.headroom.app.report.pdf;
