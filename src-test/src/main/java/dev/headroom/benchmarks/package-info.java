/** Benchmarks (JMH), run by {@code src-test/bench}; no part of the tests. */
package dev.headroom.benchmarks;
