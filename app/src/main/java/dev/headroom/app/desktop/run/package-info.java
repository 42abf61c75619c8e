/** The simulation on a thread of its own: run, pause, step, speed, knobs. Publishes what it has come to; knows no chart. */
package dev.headroom.app.desktop.run;
