/**
 * How the application asks: an SDK client's retries, back-off, retry quota and adaptive rate, and how long the
 * service takes as that client sees it. Small state machines that are told the time; nothing here knows tables, items
 * or the event loop.
 */
package dev.headroom.client;
