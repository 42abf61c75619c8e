package dev.headroom.partiql;

import dev.headroom.expression.ExpressionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses INSERT, UPDATE and DELETE behind their first word (facts §11.11). */
final class WriteParser {
    private final Tokens tokens;
    private final TermParser terms;
    private final OperandParser operands;
    private final ClauseParser clauses;
    private final Defects defects;

    WriteParser(ClauseParser clauses) {
        this.tokens = clauses.tokens();
        this.terms = clauses.terms();
        this.operands = terms.operands();
        this.clauses = clauses;
        this.defects = clauses.defects();
    }

    InsertStatement insert() {
        if (!tokens.takeWordIf("INTO")) {
            throw tokens.unexpected();
        }
        if (!tokens.peek().isIdentifier()) {
            throw Malformed.because(Malformed.NO_TABLE);
        }
        Token table = tokens.take();
        refuseIndex(table);
        if (!tokens.takeWordIf("VALUE")) {
            terms.term(); // what follows would be a query to insert from: its own errors come first
            throw Malformed.because(tokens.atEnd() ? Malformed.NO_DATA_MANIPULATION : Malformed.LEFT_OVER);
        }
        Map<String, Term> attributes = attributes();
        return new InsertStatement(table.text(), attributes, operands.parameters());
    }

    /** Here an index is no part of the grammar; at which place the message points is assumed. */
    private void refuseIndex(Token table) {
        if (tokens.nextIs(".") && tokens.second().isIdentifier()) {
            tokens.take();
            tokens.take();
            defects.add(new ExpressionException(
                    "FROM clause may only contain a single table name in data manipulation statements "
                            + table.place()));
        }
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

    UpdateStatement update() {
        ClauseParser.TableReference table = clauses.table();
        List<UpdateStatement.Assignment> assignments = assignments();
        Term where = clauses.where();
        return new UpdateStatement(
                table.table(), table.index(), assignments, where, clauses.returning(), operands.parameters());
    }

    /** The form that begins with FROM: its condition stands before what is set. */
    UpdateStatement updateFrom() {
        ClauseParser.TableReference table = clauses.table();
        Term where = clauses.where();
        List<UpdateStatement.Assignment> assignments = assignments();
        return new UpdateStatement(
                table.table(), table.index(), assignments, where, clauses.returning(), operands.parameters());
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

    DeleteStatement delete() {
        if (!tokens.takeWordIf("FROM")) {
            throw tokens.unexpected();
        }
        ClauseParser.TableReference table = clauses.table();
        Term where = clauses.where();
        Returning returning = clauses.returning();
        if (returning != Returning.NONE && returning != Returning.ALL_OLD) {
            defects.add(new ExpressionException("Invalid returning clause: " + returning
                    + ". Only RETURNING ALL OLD * is allowed in DELETE statements."));
        }
        return new DeleteStatement(table.table(), table.index(), where, returning, operands.parameters());
    }
}
