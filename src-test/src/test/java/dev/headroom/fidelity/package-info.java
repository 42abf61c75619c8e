/**
 * Published measurements of the service, run again in the simulation: scenarios are in {@code src-test/fidelity}, the outcome is
 * {@code docs/fidelity.md}. One set of default parameters serves them all.
 */
package dev.headroom.fidelity;
