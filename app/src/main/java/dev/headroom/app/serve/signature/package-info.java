/**
 * AWS Signature Version 4 as the service checks it: pure functions of a request, a key and a time. Nothing here knows
 * of HTTP libraries, connections or DynamoDB's operations.
 */
package dev.headroom.app.serve.signature;
