package dev.headroom.expression;

/** One action of a section: its target, and its value as written, null for REMOVE. */
public record UpdateActionSyntax(UpdateSection section, OperandSyntax.Path target, SetValueSyntax value) {}
