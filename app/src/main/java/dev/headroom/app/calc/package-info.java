/** {@code headroom calc}: exam arithmetic on the command line, each command a thin cover over {@code dev.headroom.arithmetic}. */
package dev.headroom.app.calc;
