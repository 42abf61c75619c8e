/**
 * Requests and responses on tables.
 */
package dev.headroom.api.control;
