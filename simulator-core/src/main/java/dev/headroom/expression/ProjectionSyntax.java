package dev.headroom.expression;

import java.util.ArrayList;
import java.util.List;

/** A projection expression as it is written: paths between commas. */
record ProjectionSyntax(List<OperandSyntax.Path> paths) {
    static ProjectionSyntax parse(String text) {
        Tokens tokens = Tokens.of(ExpressionKind.PROJECTION, text);
        OperandParser operands = new OperandParser(tokens);
        List<OperandSyntax.Path> paths = new ArrayList<>();
        do {
            paths.add(operands.path());
        } while (tokens.takeIf(","));
        tokens.expectEnd();
        return new ProjectionSyntax(List.copyOf(paths));
    }
}
