/**
 * {@code headroom serve}: reads what the user typed, opens the database through an
 * {@link dev.headroom.app.serve.EndpointFactory}, and lets the HTTP server carry requests to it until it is ended.
 */
package dev.headroom.app.serve;
