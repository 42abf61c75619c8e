package dev.headroom.partiql;

import java.util.List;
import java.util.Locale;

/**
 * What may stand behind IS, and the DynamoDB types that satisfy it. Known of the service are MISSING, NULL, BOOL and
 * STRING; to which types the other names belong is assumed (facts §11.11).
 */
enum TypeTest {
    MISSING(List.of(), "missing"),
    NULL(List.of("NULL"), "null"),
    BOOLEAN(List.of("BOOL"), "bool", "boolean"),
    STRING(List.of("S"), "string", "symbol", "varchar", "char", "character"),
    NUMBER(
            List.of("N"),
            "int",
            "int2",
            "int4",
            "int8",
            "integer",
            "integer2",
            "integer4",
            "integer8",
            "smallint",
            "bigint",
            "decimal",
            "dec",
            "numeric",
            "float",
            "real",
            "double"),
    LIST(List.of("L"), "list", "sexp"),
    MAP(List.of("M"), "struct", "tuple"),
    SET(List.of("SS", "NS", "BS"), "bag"),
    BINARY(List.of("B"), "blob", "clob");

    private final List<String> types;
    private final List<String> names;

    TypeTest(List<String> types, String... names) {
        this.types = types;
        this.names = List.of(names);
    }

    /** The types of which one must hold; none for MISSING. */
    List<String> types() {
        return types;
    }

    /** Takes the name of a type; DOUBLE PRECISION and CHARACTER VARYING are two words. */
    static TypeTest take(Tokens tokens) {
        String name =
                tokens.peek().type() == TokenType.WORD ? tokens.peek().text().toLowerCase(Locale.ROOT) : "";
        for (TypeTest test : values()) {
            if (test.names.contains(name)) {
                tokens.take();
                tokens.takeWordIf(name.equals("double") ? "precision" : name.equals("character") ? "varying" : "");
                return test;
            }
        }
        throw Malformed.because(Malformed.NO_TYPE_NAME);
    }
}
