package dev.headroom.partiql;

import dev.headroom.expression.ExpressionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses a statement by recursive descent (facts §11.11). */
final class StatementParser {
    private final Defects defects = new Defects();
    private final Tokens tokens;
    private final TermParser terms;
    private final OperandParser operands;

    private StatementParser(Tokens tokens) {
        this.tokens = tokens;
        this.terms = new TermParser(tokens, defects);
        this.operands = terms.operands();
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
            return insert();
        }
        if (tokens.takeWordIf("UPDATE")) {
            return update();
        }
        if (tokens.takeWordIf("DELETE")) {
            return delete();
        }
        if (tokens.takeWordIf("FROM")) {
            return updateFrom();
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
        TableReference from = table();
        Term where = where();
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
            alias();
        } while (tokens.takeIf(","));
        return columns;
    }

    private TableReference table() {
        if (!tokens.peek().isIdentifier()) {
            throw Malformed.because(Malformed.NO_TABLE);
        }
        String table = tokens.take().text();
        String index = null;
        if (tokens.takeIf(".")) {
            if (!tokens.peek().isIdentifier()) {
                throw Malformed.because(Malformed.INVALID_DOT);
            }
            index = tokens.take().text();
        }
        alias();
        return new TableReference(table, index);
    }

    private void alias() {
        boolean named = tokens.takeWordIf("AS");
        if (tokens.peek().isIdentifier()) {
            tokens.take();
            defects.add(new ExpressionException("Aliasing is not supported"));
        } else if (named) {
            throw tokens.unexpected();
        }
    }

    private Term where() {
        return tokens.takeWordIf("WHERE") ? terms.term() : null;
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

    private InsertStatement insert() {
        if (!tokens.takeWordIf("INTO")) {
            throw tokens.unexpected();
        }
        if (!tokens.peek().isIdentifier()) {
            throw Malformed.because(Malformed.NO_TABLE);
        }
        String table = tokens.take().text();
        if (!tokens.takeWordIf("VALUE")) {
            terms.term(); // what follows would be a query to insert from: its own errors come first
            throw Malformed.because(tokens.atEnd() ? Malformed.NO_DATA_MANIPULATION : Malformed.LEFT_OVER);
        }
        Map<String, Term> attributes = attributes();
        return new InsertStatement(table, attributes, operands.parameters());
    }

    /** A parameter may stand for a whole attribute, but not within one. */
    private Map<String, Term> attributes() {
        Map<String, Term> attributes = new LinkedHashMap<>();
        tokens.expect("{");
        if (!tokens.nextIs("}")) {
            do {
                String name = operands.literals().entryName();
                attributes.put(name, tokens.nextIs("?") ? operands.parameter() : operands.literal());
            } while (tokens.takeIf(","));
        }
        tokens.expect("}");
        return attributes;
    }

    private UpdateStatement update() {
        TableReference table = table();
        List<UpdateStatement.Assignment> assignments = assignments();
        Term where = where();
        return new UpdateStatement(
                table.table(), table.index(), assignments, where, returning(), operands.parameters());
    }

    /** The form that begins with FROM: its condition stands before what is set. */
    private UpdateStatement updateFrom() {
        TableReference table = table();
        Term where = where();
        List<UpdateStatement.Assignment> assignments = assignments();
        return new UpdateStatement(
                table.table(), table.index(), assignments, where, returning(), operands.parameters());
    }

    /** SET and REMOVE in any order and number, each with one path or several between commas. */
    private List<UpdateStatement.Assignment> assignments() {
        List<UpdateStatement.Assignment> assignments = new ArrayList<>();
        while (tokens.peek().isWord("SET") || tokens.peek().isWord("REMOVE")) {
            boolean sets = tokens.take().isWord("SET");
            do {
                assignments.add(assignment(sets));
            } while (tokens.takeIf(","));
        }
        if (assignments.isEmpty()) {
            throw Malformed.because(Malformed.NO_DATA_MANIPULATION);
        }
        return assignments;
    }

    private UpdateStatement.Assignment assignment(boolean sets) {
        Term.Path target = operands.path();
        if (!sets) {
            return new UpdateStatement.Assignment(target, null);
        }
        tokens.expect("=");
        return new UpdateStatement.Assignment(target, terms.term());
    }

    private DeleteStatement delete() {
        if (!tokens.takeWordIf("FROM")) {
            throw tokens.unexpected();
        }
        TableReference table = table();
        Term where = where();
        Returning returning = returning();
        if (returning != Returning.NONE && returning != Returning.ALL_OLD) {
            defects.add(new ExpressionException("Invalid returning clause: " + returning
                    + ". Only RETURNING ALL OLD * is allowed in DELETE statements."));
        }
        return new DeleteStatement(table.table(), table.index(), where, returning, operands.parameters());
    }

    private Returning returning() {
        if (!tokens.takeWordIf("RETURNING")) {
            return Returning.NONE;
        }
        boolean all = tokens.takeWordIf("ALL");
        if (!all && !tokens.takeWordIf("MODIFIED")) {
            throw tokens.unexpected();
        }
        boolean old = tokens.takeWordIf("OLD");
        if (!old && !tokens.takeWordIf("NEW")) {
            throw tokens.unexpected();
        }
        tokens.expect("*");
        return Returning.valueOf((all ? "ALL_" : "MODIFIED_") + (old ? "OLD" : "NEW"));
    }

    private record TableReference(String table, String index) {}
}
