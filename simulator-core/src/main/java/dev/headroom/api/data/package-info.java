/**
 * Requests and responses on items.
 */
package dev.headroom.api.data;
