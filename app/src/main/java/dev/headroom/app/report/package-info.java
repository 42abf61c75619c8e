/**
 * Everything that a run leaves in its output folder: {@code result.json}, CSV tables and one self-contained HTML report. All
 * of it reads an {@link dev.headroom.findings.Assessment}; nothing here simulates, prices or judges.
 */
package dev.headroom.app.report;
