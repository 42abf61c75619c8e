/**
 * What went wrong, where, why, and what to do: rules over a result and its bill, and the measures that a condition on a
 * result may name. A rule is one class and one line in {@link FindingRules}; it reads numbers and never simulates again.
 */
package dev.headroom.findings;
