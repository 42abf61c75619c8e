/** A run's outcome as text for people: aligned, short, read in ten seconds. Reads the assessment and computes nothing again. */
package dev.headroom.app.summary;
