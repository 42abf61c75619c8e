/** Figures that several outputs show, read off a result in one place so that they agree. */
package dev.headroom.app.report.measure;
