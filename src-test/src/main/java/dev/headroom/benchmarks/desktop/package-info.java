/** The real window under the heaviest run that it is meant for, timed from inside. {@code src-test/bench-desktop} runs it. */
package dev.headroom.benchmarks.desktop;
