package dev.headroom.partiql;

import dev.headroom.item.BooleanValue;
import dev.headroom.item.NullValue;
import dev.headroom.item.StringValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses values that stand in the text: strings, numbers, true, false, null, lists, maps and sets. */
final class LiteralParser {
    private final OperandParser operands;
    private final Tokens tokens;

    LiteralParser(OperandParser operands, Tokens tokens) {
        this.operands = operands;
        this.tokens = tokens;
    }

    /** Whether a literal comes next. */
    boolean follows() {
        Token token = tokens.peek();
        return token.type() == TokenType.TEXT
                || token.type() == TokenType.NUMBER
                || isConstant(token)
                || List.of("[", "{", "<<", "+", "-").stream().anyMatch(token::isSymbol);
    }

    /** Whether after the sign that comes next there is a number, or another sign. */
    boolean followsAsSignedNumber() {
        Token second = tokens.second();
        return second.type() == TokenType.NUMBER || second.isSymbol("-") || second.isSymbol("+");
    }

    private static boolean isConstant(Token token) {
        return token.isWord("TRUE") || token.isWord("FALSE") || token.isWord("NULL") || token.isWord("MISSING");
    }

    LiteralSyntax literal() {
        Token token = tokens.peek();
        if (token.type() == TokenType.TEXT) {
            return new LiteralSyntax.Scalar(StringValue.of(tokens.take().text()));
        }
        if (token.type() == TokenType.NUMBER || token.isSymbol("-") || token.isSymbol("+")) {
            return number();
        }
        if (isConstant(token)) {
            return constant(tokens.take());
        }
        if (tokens.takeIf("[")) {
            return new LiteralSyntax.ListOf(elements("]"));
        }
        if (tokens.takeIf("<<")) {
            return new LiteralSyntax.Bag(elements(">>"));
        }
        return tokens.takeIf("{") ? new LiteralSyntax.Struct(entries()) : foreign();
    }

    /** Any number of signs may stand before a number. */
    private LiteralSyntax number() {
        boolean negative = false;
        while (tokens.nextIs("-") || tokens.nextIs("+")) {
            negative ^= tokens.take().isSymbol("-");
        }
        if (tokens.peek().type() != TokenType.NUMBER) {
            throw tokens.unexpected();
        }
        return new LiteralSyntax.Number((negative ? "-" : "") + tokens.take().text());
    }

    /** MISSING is the absence of a value: where one is asked for it is refused, in words that are assumed. */
    private static LiteralSyntax constant(Token token) {
        if (token.isWord("MISSING")) {
            return new LiteralSyntax.Foreign("Missing", token.place());
        }
        return new LiteralSyntax.Scalar(token.isWord("NULL") ? NullValue.NULL : BooleanValue.of(token.isWord("TRUE")));
    }

    private List<LiteralSyntax> elements(String closing) {
        operands.deeper();
        List<LiteralSyntax> elements = new ArrayList<>();
        if (!tokens.nextIs(closing)) {
            do {
                elements.add(literal());
            } while (tokens.takeIf(","));
        }
        tokens.expect(closing);
        operands.shallower();
        return elements;
    }

    /** Names and values; of a name that comes twice the last counts, which is assumed. */
    private Map<String, LiteralSyntax> entries() {
        operands.deeper();
        Map<String, LiteralSyntax> entries = new LinkedHashMap<>();
        if (!tokens.nextIs("}")) {
            do {
                String name = entryName();
                entries.put(name, literal());
            } while (tokens.takeIf(","));
        }
        tokens.expect("}");
        operands.shallower();
        return entries;
    }

    /** The name of an entry or attribute, in single quotes, and the colon behind it. */
    String entryName() {
        if (tokens.peek().type() != TokenType.TEXT) {
            throw tokens.unexpected();
        }
        String name = tokens.take().text();
        tokens.expect(":");
        return name;
    }

    private LiteralSyntax foreign() {
        Place place = tokens.peek().place();
        if (tokens.nextIs("?")) {
            operands.parameter();
            return new LiteralSyntax.Foreign("Parameter", place);
        }
        if (operands.isCall()) {
            return new LiteralSyntax.Foreign(operands.call().function(), place);
        }
        operands.path();
        return new LiteralSyntax.Foreign("VariableReference", place);
    }
}
