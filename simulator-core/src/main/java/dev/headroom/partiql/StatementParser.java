package dev.headroom.partiql;

import dev.headroom.expression.ExpressionException;
import java.util.ArrayList;
import java.util.List;

/** Parses a statement by recursive descent, and a SELECT itself (facts §11.11). */
final class StatementParser {
    private final Defects defects = new Defects();
    private final Tokens tokens;
    private final TermParser terms;
    private final OperandParser operands;
    private final ClauseParser clauses;
    private final WriteParser writes;

    private StatementParser(Tokens tokens) {
        this.tokens = tokens;
        this.terms = new TermParser(tokens, defects);
        this.operands = terms.operands();
        this.clauses = new ClauseParser(tokens, terms, defects);
        this.writes = new WriteParser(clauses);
    }

    static Statement parse(String text) {
        StatementParser parser = new StatementParser(new Tokens(text));
        Statement statement = parser.statement();
        parser.tokens.expectEnd();
        parser.defects.requireNone();
        return statement;
    }

    private Statement statement() {
        if (tokens.takeWordIf("SELECT")) {
            return select();
        }
        if (tokens.takeWordIf("INSERT")) {
            return writes.insert();
        }
        if (tokens.takeWordIf("UPDATE")) {
            return writes.update();
        }
        if (tokens.takeWordIf("DELETE")) {
            return writes.delete();
        }
        if (tokens.takeWordIf("FROM")) {
            return writes.updateFrom();
        }
        if (tokens.peek().isWord("EXISTS") && tokens.second().isSymbol("(")) {
            return exists();
        }
        throw Malformed.because(Malformed.NO_DATA_MANIPULATION);
    }

    private ExistsStatement exists() {
        tokens.take();
        tokens.expect("(");
        if (!tokens.takeWordIf("SELECT")) {
            throw Malformed.because(Malformed.NO_DATA_MANIPULATION);
        }
        ExistsStatement exists = new ExistsStatement(select());
        tokens.expect(")");
        return exists;
    }

    private SelectStatement select() {
        List<Term.Path> columns = columns();
        if (!tokens.takeWordIf("FROM") || !tokens.peek().isIdentifier()) {
            throw tokens.unexpected();
        }
        ClauseParser.TableReference from = clauses.table();
        Term where = clauses.where();
        List<SelectStatement.Ordering> order = order();
        refuseLimit();
        return new SelectStatement(from.table(), from.index(), columns, where, order, operands.parameters());
    }

    /** Paths between commas; none for the star. */
    private List<Term.Path> columns() {
        List<Term.Path> columns = new ArrayList<>();
        if (tokens.takeIf("*")) {
            return columns;
        }
        do {
            Place place = tokens.peek().place();
            if (terms.sum() instanceof Term.Path path) {
                columns.add(path);
            } else {
                defects.add(new ExpressionException("Unexpected path component " + place));
            }
            clauses.alias();
        } while (tokens.takeIf(","));
        return columns;
    }

    private List<SelectStatement.Ordering> order() {
        List<SelectStatement.Ordering> order = new ArrayList<>();
        if (!tokens.takeWordIf("ORDER")) {
            return order;
        }
        if (!tokens.takeWordIf("BY")) {
            throw tokens.unexpected();
        }
        do {
            Term.Path attribute = operands.path();
            boolean descending = tokens.takeWordIf("DESC");
            if (!descending) {
                tokens.takeWordIf("ASC");
            }
            order.add(new SelectStatement.Ordering(attribute, descending));
        } while (tokens.takeIf(","));
        return order;
    }

    /** The request has a Limit, the language none. */
    private void refuseLimit() {
        if (tokens.takeWordIf("LIMIT")) {
            defects.add(new ExpressionException(
                    "Unsupported clause: LIMIT " + tokens.peek().place()));
            terms.sum();
        }
    }
}
