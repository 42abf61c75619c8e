/**
 * Time to live: which items have expired, the sweep that finds them a few at a time, and when it may be switched on and
 * off. Deletes nothing itself; times are handed in, as milliseconds since 1970.
 */
package dev.headroom.ttl;
