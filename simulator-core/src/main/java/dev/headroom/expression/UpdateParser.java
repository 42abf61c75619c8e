package dev.headroom.expression;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Parses update expressions by recursive descent (facts §11.3). */
final class UpdateParser {
    private final Tokens tokens;
    private final OperandParser operands;
    private final List<UpdateActionSyntax> actions = new ArrayList<>();
    private final Set<UpdateSection> sections = EnumSet.noneOf(UpdateSection.class);
    private UpdateSection repeated;

    private UpdateParser(Tokens tokens) {
        this.tokens = tokens;
        this.operands = new OperandParser(tokens);
    }

    static UpdateSyntax parse(String text) {
        UpdateParser parser = new UpdateParser(Tokens.of(ExpressionKind.UPDATE, text));
        do {
            parser.section();
        } while (parser.tokens.peek().type() != TokenType.END);
        parser.operands.requireSound();
        return new UpdateSyntax(List.copyOf(parser.actions), parser.repeated);
    }

    private void section() {
        UpdateSection section = keyword();
        if (!sections.add(section) && repeated == null) {
            repeated = section;
        }
        do {
            actions.add(action(section));
        } while (tokens.takeIf(","));
    }

    private UpdateSection keyword() {
        for (UpdateSection section : UpdateSection.values()) {
            if (tokens.takeKeywordIf(section.name())) {
                return section;
            }
        }
        throw tokens.syntaxError();
    }

    private UpdateActionSyntax action(UpdateSection section) {
        OperandSyntax.Path target = operands.path();
        return switch (section) {
            case SET -> new UpdateActionSyntax(section, target, assigned());
            case REMOVE -> new UpdateActionSyntax(section, target, null);
            default -> new UpdateActionSyntax(section, target, operands.value());
        };
    }

    private SetValueSyntax assigned() {
        tokens.expect("=");
        return value();
    }

    /** An operand, or one sum or difference: {@code a + b + c} is a syntax error. */
    private SetValueSyntax value() {
        SetValueSyntax left = term();
        if (!(left instanceof OperandSyntax operand)) {
            return left;
        }
        for (ArithmeticOperator operator : ArithmeticOperator.values()) {
            if (tokens.takeIf(operator.symbol())) {
                operands.countOperator();
                return new SetValueSyntax.Arithmetic(operator, operand, operands.operand());
            }
        }
        return left;
    }

    private SetValueSyntax term() {
        if (!tokens.nextIs("(")) {
            return operands.primary();
        }
        operands.open();
        SetValueSyntax inner = value();
        operands.close(inner);
        return inner instanceof OperandSyntax.Path path ? operands.continued(path) : inner;
    }
}
