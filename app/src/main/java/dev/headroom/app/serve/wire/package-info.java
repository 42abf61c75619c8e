/**
 * DynamoDB's JSON and the records of {@code dev.headroom.api}: what a request says becomes a record, what is wrong with
 * it the service's own words, and a response or an error JSON again. Which members there are, and what they may hold, is
 * read off the records once; no operation has code of its own here. Knows nothing of HTTP but its status.
 */
package dev.headroom.app.serve.wire;
