/** {@code headroom calc}: each command a thin cover over {@code dev.headroom.arithmetic}. */
package dev.headroom.app.calc;
