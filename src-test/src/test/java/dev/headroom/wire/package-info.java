/**
 * Tours of the protocol by the AWS SDK for Java, as any team's program would use it. What they expect is what DynamoDB
 * does (docs/facts.md); where DynamoDB Local differs, a test carries the tag {@code beyond-local}.
 */
package dev.headroom.wire;
