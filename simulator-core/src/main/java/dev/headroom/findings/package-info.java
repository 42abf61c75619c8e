/** What went wrong, where, why, and what to do: rules over a result and its bill. */
package dev.headroom.findings;
