/**
 * Quantities with a unit, read and written the way people write them: {@code 4.5KB}, {@code 200/s}, {@code 30m},
 * {@code 0.1%}, {@code 1.2M}. Nothing here knows DynamoDB.
 */
package dev.headroom.quantity;
