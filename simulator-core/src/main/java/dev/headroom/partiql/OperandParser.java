package dev.headroom.partiql;

import dev.headroom.expression.DocumentPath;
import dev.headroom.expression.ExpressionException;
import dev.headroom.expression.PathElement;
import dev.headroom.item.NullValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Parses what operators stand between: paths, literals, parameters, functions and terms in parentheses. */
final class OperandParser {
    /** Far more than any stored value or sensible condition needs; that the service has this limit is assumed. */
    private static final int MAX_DEPTH = 200;

    private final Tokens tokens;
    private final Defects defects;
    private final Supplier<Term> term;
    private final LiteralParser literals;
    private int parameters;
    private int depth;

    OperandParser(Tokens tokens, Defects defects, Supplier<Term> term) {
        this.tokens = tokens;
        this.defects = defects;
        this.term = term;
        this.literals = new LiteralParser(this, tokens);
    }

    /** How many question marks stood in the text so far. */
    int parameters() {
        return parameters;
    }

    void deeper() {
        depth++;
        if (depth > MAX_DEPTH) {
            throw new ExpressionException("Nesting Levels have exceeded supported limits");
        }
    }

    void shallower() {
        depth--;
    }

    Term operand() {
        if (tokens.nextIs("?")) {
            return parameter();
        }
        if (tokens.takeIf("(")) {
            Term inner = term.get();
            tokens.expect(")");
            return inner;
        }
        if (tokens.nextIs("-") && !literals.followsAsSignedNumber()) {
            return minus();
        }
        if (literals.follows()) {
            return literal();
        }
        return isCall() ? call() : path();
    }

    Term.Parameter parameter() {
        tokens.expect("?");
        return new Term.Parameter(parameters++);
    }

    /** A sign belongs to a number; before anything else it is an operator with one operand too few. */
    private Term minus() {
        tokens.take();
        defects.add(new ExpressionException("Incorrect number of operands for operator or function; operator or"
                + " function: -, number of operands: 1"));
        deeper();
        Term operand = operand();
        shallower();
        return operand;
    }

    /** A literal; what is wrong with its value is told when the rest of the text is sound. */
    Term.Literal literal() {
        LiteralSyntax literal = literals.literal();
        try {
            return new Term.Literal(LiteralReader.read(literal));
        } catch (ExpressionException defect) {
            defects.add(defect);
            return new Term.Literal(NullValue.NULL);
        }
    }

    LiteralParser literals() {
        return literals;
    }

    /** What stands between the brackets, or the parentheses, behind IN. */
    List<Term> candidates() {
        String closing = tokens.nextIs("[") ? "]" : ")";
        tokens.expect(closing.equals("]") ? "[" : "(");
        return terms(closing);
    }

    private List<Term> terms(String closing) {
        List<Term> terms = new ArrayList<>();
        if (tokens.nextIs("*") && tokens.second().isSymbol(closing)) {
            tokens.take(); // COUNT(*) is well formed; what a function takes is checked later
        }
        if (tokens.takeIf(closing)) {
            return terms;
        }
        do {
            terms.add(term.get());
        } while (tokens.takeIf(","));
        tokens.expect(closing);
        return terms;
    }

    boolean isCall() {
        Token token = tokens.peek();
        boolean named = token.isIdentifier() || Keywords.isFunction(token.lowerCase());
        return token.type() == TokenType.WORD && named && tokens.second().isSymbol("(");
    }

    Term.Call call() {
        Token name = tokens.take();
        tokens.expect("(");
        return new Term.Call(name.lowerCase(), terms(")"), name.place());
    }

    Term.Path path() {
        if (!tokens.peek().isIdentifier()) {
            throw tokens.unexpected();
        }
        Place place = tokens.peek().place();
        List<PathElement> elements = new ArrayList<>();
        elements.add(new PathElement.Name(tokens.take().text()));
        while (tokens.nextIs(".") || tokens.nextIs("[")) {
            elements.add(tokens.take().isSymbol(".") ? name() : step());
        }
        return new Term.Path(new DocumentPath(elements), place);
    }

    private PathElement name() {
        if (!tokens.peek().isIdentifier()) {
            throw Malformed.because(Malformed.INVALID_DOT);
        }
        return new PathElement.Name(tokens.take().text());
    }

    /** The index of an element, or, in quotes, the name of an entry. */
    private PathElement step() {
        if (tokens.peek().type() == TokenType.TEXT) {
            PathElement name = new PathElement.Name(tokens.take().text());
            tokens.expect("]");
            return name;
        }
        boolean negative = tokens.takeIf("-");
        Token number = tokens.take();
        if (number.type() != TokenType.NUMBER) {
            throw Malformed.because(Malformed.UNEXPECTED_TERM);
        }
        tokens.expect("]");
        return new PathElement.Index(index(negative, number));
    }

    private int index(boolean negative, Token number) {
        String significant = number.text().replaceFirst("^0+(?=.)", "");
        boolean whole = significant.chars().allMatch(Character::isDigit) && significant.length() <= 10;
        long index = whole ? Long.parseLong(significant) : Long.MAX_VALUE;
        if (index > Integer.MAX_VALUE || (negative && index > 0)) {
            defects.add(new ExpressionException("List index is not within the allowable range; index: ["
                    + (negative ? "-" : "") + number.text() + "] " + number.place()));
            return 0;
        }
        return (int) index;
    }
}
