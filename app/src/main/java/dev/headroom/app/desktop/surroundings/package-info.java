/**
 * What lies outside: files that people choose, questions to them, the clock, settings that outlast a session, other threads. The
 * rooms know these interfaces only, so that tests can stand in for people, and for time.
 */
package dev.headroom.app.desktop.surroundings;
