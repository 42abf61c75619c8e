package dev.headroom.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Parses condition, filter and key-condition expressions by recursive descent: OR over AND over NOT (facts §11.1). */
final class ConditionParser {
    private final Tokens tokens;
    private final OperandParser operands;

    private ConditionParser(Tokens tokens) {
        this.tokens = tokens;
        this.operands = new OperandParser(tokens);
    }

    static ConditionSyntax parse(ExpressionKind kind, String text) {
        ConditionParser parser = new ConditionParser(Tokens.of(kind, text));
        ConditionSyntax condition = parser.asCondition(parser.disjunction());
        parser.tokens.expectEnd();
        parser.operands.requireSound();
        return condition;
    }

    private Syntax disjunction() {
        return joined("OR", this::conjunction, ConditionSyntax.Or::new);
    }

    private Syntax conjunction() {
        return joined("AND", this::negation, ConditionSyntax.And::new);
    }

    private Syntax joined(
            String keyword, Supplier<Syntax> part, Function<List<ConditionSyntax>, ConditionSyntax> joining) {
        Syntax first = part.get();
        if (!tokens.nextIsKeyword(keyword)) {
            return first;
        }
        List<ConditionSyntax> parts = new ArrayList<>();
        parts.add(asCondition(first));
        while (tokens.takeKeywordIf(keyword)) {
            operands.countOperator();
            parts.add(asCondition(part.get()));
        }
        return joining.apply(List.copyOf(parts));
    }

    private Syntax negation() {
        int negations = 0;
        while (tokens.takeKeywordIf("NOT")) {
            operands.countOperator();
            negations++;
        }
        Syntax condition = simple();
        for (int i = 0; i < Math.min(negations, 2 - negations % 2); i++) { // NOT NOT NOT is NOT
            condition = new ConditionSyntax.Not(asCondition(condition));
        }
        return condition;
    }

    private Syntax simple() {
        Syntax left = term();
        if (!(left instanceof OperandSyntax operand)) {
            return left;
        }
        Comparator comparator = Comparator.of(tokens.peek());
        if (comparator != null) {
            tokens.take();
            operands.countOperator();
            return new ConditionSyntax.Comparison(comparator, operand, operands.operand());
        }
        if (tokens.takeKeywordIf("BETWEEN")) {
            return between(operand);
        }
        return tokens.takeKeywordIf("IN") ? in(operand) : left;
    }

    private ConditionSyntax between(OperandSyntax operand) {
        operands.countOperator();
        OperandSyntax lower = operands.operand();
        tokens.expectKeyword("AND");
        return new ConditionSyntax.Between(operand, lower, operands.operand());
    }

    private ConditionSyntax in(OperandSyntax operand) {
        operands.countOperator();
        tokens.expect("(");
        return new ConditionSyntax.In(operand, operands.list());
    }

    private Syntax term() {
        if (!tokens.nextIs("(")) {
            return operands.primary();
        }
        operands.open();
        Syntax inner = disjunction();
        operands.close(inner);
        return inner instanceof OperandSyntax.Path path ? operands.continued(path) : inner;
    }

    private ConditionSyntax asCondition(Syntax syntax) {
        if (syntax instanceof ConditionSyntax condition) {
            return condition;
        }
        throw tokens.syntaxError();
    }
}
