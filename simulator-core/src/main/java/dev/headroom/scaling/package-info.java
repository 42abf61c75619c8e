/**
 * How Application Auto Scaling decides: alarms over one-minute points, the capacity that holds a target, cooldowns. Small
 * state machines that take points and the time as parameters. Know nothing of tables and change no capacity themselves.
 */
package dev.headroom.scaling;
