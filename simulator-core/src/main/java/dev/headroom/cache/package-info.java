/**
 * A DAX cluster between the client and the table: what its item cache holds, displaces and forgets. Knows keys, sizes
 * and times; what a miss costs and how long it takes is for others to say.
 */
package dev.headroom.cache;
