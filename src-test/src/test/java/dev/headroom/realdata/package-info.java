/**
 * Scenarios of {@code src-test/real-data}, run over recordings that are not part of the project. They are skipped unless
 * {@code -Dheadroom.data=DIR} names a folder that holds them.
 */
package dev.headroom.realdata;
