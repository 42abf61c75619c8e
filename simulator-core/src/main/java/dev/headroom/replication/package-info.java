/**
 * Global tables: versions of items and who wins, how long a write travels to another region, and what waits on the way there
 * (facts §8.4). Small state machines that are told the time; nothing here knows tables, capacity or the event loop.
 */
package dev.headroom.replication;
