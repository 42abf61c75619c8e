/** A run's outcome as text for people: aligned, short, read in ten seconds. Computes nothing again. */
package dev.headroom.app.summary;
