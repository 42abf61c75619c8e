/**
 * Property tests: what must hold of anything that a generator can make. A failing case is shrunk and replays with one
 * command.
 */
package dev.headroom.property;
