/**
 * One driver, run against Headroom and against other engines of DynamoDB's protocol, to compare what a request costs:
 * {@code src-test/peers}. See docs/peers.md.
 */
package dev.headroom.peers;
