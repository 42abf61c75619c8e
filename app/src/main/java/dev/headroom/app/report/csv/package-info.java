/** The CSV tables of a run, one class each, in CloudWatch's names where it has one. */
package dev.headroom.app.report.csv;
