/**
 * Requests and responses on streams.
 */
package dev.headroom.api.streams;
