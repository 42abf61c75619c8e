package dev.headroom.partiql;

import dev.headroom.expression.ArithmeticOperator;
import dev.headroom.expression.Comparator;
import dev.headroom.expression.ExpressionException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Parses conditions and values by recursive descent: OR over AND over NOT over comparisons over sums. Operators are
 * limited to 300 as in an expression, which is assumed, and so is the depth; thus no text exhausts the stack.
 */
final class TermParser {
    private static final int MAX_OPERATORS = 300;

    private final Tokens tokens;
    private final OperandParser operands;
    private final Defects defects;
    private int operators;

    TermParser(Tokens tokens, Defects defects) {
        this.tokens = tokens;
        this.defects = defects;
        this.operands = new OperandParser(tokens, defects, this::term);
    }

    OperandParser operands() {
        return operands;
    }

    Term term() {
        operands.deeper();
        Term term = joined("OR", this::conjunction, Term.Or::new);
        operands.shallower();
        return term;
    }

    private Term conjunction() {
        return joined("AND", this::negation, Term.And::new);
    }

    private Term joined(String operator, Supplier<Term> part, Function<List<Term>, Term> joining) {
        Term first = part.get();
        if (!tokens.peek().isWord(operator)) {
            return first;
        }
        List<Term> parts = new ArrayList<>();
        parts.add(first);
        while (tokens.takeWordIf(operator)) {
            countOperator();
            parts.add(part.get());
        }
        return joining.apply(parts);
    }

    private Term negation() {
        boolean negated = false;
        while (tokens.peek().isWord("NOT")) {
            tokens.take();
            countOperatorBeforeTerm();
            negated = !negated;
        }
        return negated ? new Term.Not(comparison()) : comparison();
    }

    private Term comparison() {
        Term left = sum();
        while (true) {
            Term longer = comparisonOf(left);
            if (longer == null) {
                return left;
            }
            left = longer;
        }
    }

    /** The left side with the operator that follows it and its right side; null where none follows. */
    private Term comparisonOf(Term left) {
        Comparator comparator = comparator(tokens.peek());
        if (comparator != null) {
            tokens.take();
            countOperator();
            return new Term.Comparison(comparator, left, sum());
        }
        if (tokens.takeWordIf("IS")) {
            return typeTest(left);
        }
        boolean negated = tokens.peek().isWord("NOT") && isInfix(tokens.second());
        if (negated) {
            tokens.take();
        }
        Term infix = infix(left);
        return negated ? new Term.Not(infix) : infix;
    }

    private static boolean isInfix(Token token) {
        return token.isWord("IN") || token.isWord("BETWEEN") || token.isWord("LIKE");
    }

    private Term infix(Term left) {
        if (tokens.takeWordIf("BETWEEN")) {
            countOperator();
            Term lower = sum();
            if (!tokens.takeWordIf("AND")) {
                throw tokens.unexpected();
            }
            return new Term.Between(left, lower, sum());
        }
        if (tokens.takeWordIf("IN")) {
            countOperator();
            return new Term.In(left, operands.candidates());
        }
        if (tokens.takeWordIf("LIKE")) {
            countOperator();
            defects.add(new ExpressionException("Unsupported operator in Condition Expression. Operator: like"));
            return new Term.Comparison(Comparator.EQUAL, left, sum());
        }
        return null;
    }

    private Term typeTest(Term operand) {
        boolean negated = tokens.takeWordIf("NOT");
        countOperatorBeforeTerm();
        Term test = new Term.Is(operand, TypeTest.take(tokens));
        return negated ? new Term.Not(test) : test;
    }

    /** Sums are read from the left and chained at will. */
    Term sum() {
        Term left = operands.operand();
        while (tokens.nextIs("+") || tokens.nextIs("-")) {
            ArithmeticOperator operator =
                    tokens.take().isSymbol("+") ? ArithmeticOperator.PLUS : ArithmeticOperator.MINUS;
            countOperator();
            left = new Term.Arithmetic(operator, left, operands.operand());
        }
        return left;
    }

    private static Comparator comparator(Token token) {
        if (token.isSymbol("!=")) {
            return Comparator.NOT_EQUAL;
        }
        for (Comparator comparator : Comparator.values()) {
            if (token.isSymbol(comparator.symbol())) {
                return comparator;
            }
        }
        return null;
    }

    private void countOperator() {
        countOperatorBeforeTerm();
        if (tokens.atEnd()) {
            throw Malformed.because(Malformed.NO_RIGHT_SIDE);
        }
    }

    private void countOperatorBeforeTerm() {
        operators++;
        if (operators > MAX_OPERATORS) {
            throw new ExpressionException(
                    "The expression contains too many operators; operator count: " + (MAX_OPERATORS + 1));
        }
    }
}
