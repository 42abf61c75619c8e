/**
 * What DynamoDB answers, held against the whole stack: scripts of requests with the answers that the service gives, and its
 * own words where it refuses.
 */
package dev.headroom.conformance;
