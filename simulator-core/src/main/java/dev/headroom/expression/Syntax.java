package dev.headroom.expression;

/** What a pair of parentheses may hold: until it is closed, {@code (a} may become an operand or a condition. */
public sealed interface Syntax permits OperandSyntax, ConditionSyntax {}
