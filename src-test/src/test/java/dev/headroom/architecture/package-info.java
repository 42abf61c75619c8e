/** Holds the code to the shape that {@code docs/architecture.md} describes. */
package dev.headroom.architecture;
