/**
 * PartiQL statements, the part of the language that DynamoDB takes. A text is parsed once into a
 * {@link dev.headroom.partiql.Statement}, which {@link dev.headroom.partiql.StatementCache} keeps; binding it to the
 * parameters of a request and the keys of its table gives what is to be read or written. Errors carry the service's own
 * words (facts §11.11).
 */
package dev.headroom.partiql;
