/** What is counted while a run goes on, in primitive arrays, and the sketch that finds hot keys. */
package dev.headroom.metrics;
