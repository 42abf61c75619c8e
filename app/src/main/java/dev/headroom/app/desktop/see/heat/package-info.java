/** Partitions by their heat: the map over time, the ring of key ranges, and the keys behind them. Reads results and draws. */
package dev.headroom.app.desktop.see.heat;
