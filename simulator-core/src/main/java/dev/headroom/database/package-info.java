/**
 * The typed API: every operation of DynamoDB on tables in memory. Here requests are validated and compiled, and prepared,
 * admitted and committed by the packages upstream. No HTTP, no JSON, no clock of its own.
 */
package dev.headroom.database;
