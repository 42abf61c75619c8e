/**
 * The HTTP server that carries DynamoDB's wire protocol to an {@link dev.headroom.app.serve.http.Endpoint}. It knows
 * connections, requests, headers, limits, compression and checksums; it knows no operation and no JSON beyond its own
 * refusals. All that concerns one connection happens on one event loop.
 */
package dev.headroom.app.serve.http;
