package dev.headroom.expression;

import java.util.ArrayList;
import java.util.List;

/** Parses operands, paths and functions; counts operators and finds redundant parentheses on the way. */
final class OperandParser {
    private static final int MAX_OPERATORS = 300;

    /** Deeper than this there are more than 300 operators or two pairs of parentheses around one thing. */
    private static final int MAX_DEPTH = 320;

    private final Tokens tokens;
    private int operators;
    private int depth;
    private boolean redundantParentheses;
    private Object lastInParentheses;

    OperandParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** An operand, in parentheses or not. */
    OperandSyntax operand() {
        if (!tokens.nextIs("(")) {
            return primary();
        }
        open();
        OperandSyntax inner = operand();
        close(inner);
        return inner instanceof OperandSyntax.Path path ? continued(path) : inner;
    }

    /** An operand that does not begin with a parenthesis. */
    OperandSyntax primary() {
        if (tokens.peek().type() == TokenType.VALUE_PLACEHOLDER) {
            return value();
        }
        return tokens.nextIsIdentifier() && tokens.isFollowedBy("(") ? call() : path();
    }

    OperandSyntax.Value value() {
        return new OperandSyntax.Value(tokens.take(TokenType.VALUE_PLACEHOLDER).text());
    }

    OperandSyntax.Path path() {
        List<PathElement> elements = new ArrayList<>();
        elements.add(name());
        return continued(new OperandSyntax.Path(elements));
    }

    /** Operands between commas, up to the closing parenthesis, which is taken. */
    List<OperandSyntax> list() {
        List<OperandSyntax> operands = new ArrayList<>();
        do {
            operands.add(operand());
        } while (tokens.takeIf(","));
        tokens.expect(")");
        return operands;
    }

    /** The path with the steps that follow; in an expression {@code (a).b} is {@code a.b}. */
    OperandSyntax.Path continued(OperandSyntax.Path path) {
        List<PathElement> elements = new ArrayList<>(path.elements());
        while (tokens.nextIs(".") || tokens.nextIs("[")) {
            elements.add(tokens.take().text().equals(".") ? name() : index());
        }
        return elements.size() == path.elements().size() ? path : new OperandSyntax.Path(elements);
    }

    void open() {
        tokens.expect("(");
        deeper();
    }

    void close(Object inner) {
        tokens.expect(")");
        depth--;
        redundantParentheses |= inner == lastInParentheses;
        lastInParentheses = inner;
    }

    void countOperator() {
        operators++;
    }

    /** To be called when the whole text is read: syntax errors come first (facts §11.9). */
    void requireSound() {
        if (redundantParentheses) {
            throw tokens.kind().invalid("The expression has redundant parentheses;");
        }
        if (operators > MAX_OPERATORS) {
            throw tooManyOperators();
        }
    }

    private void deeper() {
        depth++;
        if (depth > MAX_DEPTH) {
            redundantParentheses |= operators <= MAX_OPERATORS;
            requireSound();
        }
    }

    private ExpressionException tooManyOperators() {
        return tokens.kind()
                .invalid("The expression contains too many operators; operator count: " + (MAX_OPERATORS + 1));
    }

    private OperandSyntax.Call call() {
        String function = tokens.take().text();
        tokens.expect("(");
        if (tokens.kind() != ExpressionKind.UPDATE) {
            countOperator(); // nested functions of an update were seen not to count (facts §2.2)
        }
        deeper();
        OperandSyntax.Call call = new OperandSyntax.Call(function, list());
        depth--;
        return call;
    }

    private PathElement name() {
        if (tokens.peek().type() != TokenType.NAME_PLACEHOLDER && !tokens.nextIsIdentifier()) {
            throw tokens.syntaxError();
        }
        return new PathElement.Name(tokens.take().text());
    }

    private PathElement index() {
        String digits = tokens.take(TokenType.NUMBER).text();
        tokens.expect("]");
        String significant = digits.replaceFirst("^0+(?=.)", "");
        if (significant.length() > 10 || Long.parseLong(significant) > Integer.MAX_VALUE) {
            throw tokens.kind().invalid("List index is not within the allowable range; index: [" + digits + "]");
        }
        return new PathElement.Index(Integer.parseInt(significant));
    }
}
