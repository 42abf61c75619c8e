/**
 * DynamoDB's expressions: condition, filter, key condition, update and projection. A text is parsed once into syntax,
 * which {@link dev.headroom.expression.ExpressionCache} keeps; binding it to the placeholders of a request checks it and
 * gives an evaluator. Errors carry the service's own words (facts §11.1 to §11.5, §11.9).
 */
package dev.headroom.expression;
