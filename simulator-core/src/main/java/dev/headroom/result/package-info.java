/**
 * What a run gives back: immutable data, complete, in the field's own names. Charts, reports, cost and findings read this
 * and compute nothing about the run again.
 */
package dev.headroom.result;
