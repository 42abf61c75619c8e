/** The views of a run, live or over: why, throttles, heat, keys, latency and the rest. They read results; nothing is worked out here. */
package dev.headroom.app.desktop.see;
