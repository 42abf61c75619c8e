package dev.headroom.partiql;

import java.util.Set;

/**
 * The words that stand for no attribute or table unless they are quoted, in lower case: those of the open-source PartiQL
 * parser, whose messages DynamoDB gives. That its list is DynamoDB's too is assumed; {@code inner} is known to be on both
 * (facts §11.11).
 */
final class Keywords {
    /** Keywords that may also begin a function. */
    private static final Set<String> FUNCTIONS = Set.of(
            "avg",
            "cast",
            "char_length",
            "character_length",
            "coalesce",
            "count",
            "exists",
            "extract",
            "lower",
            "max",
            "min",
            "nullif",
            "octet_length",
            "bit_length",
            "position",
            "size",
            "substring",
            "sum",
            "trim",
            "upper");

    /** Keywords that stand between or before operands. */
    private static final Set<String> OPERATORS =
            Set.of("and", "between", "except", "in", "intersect", "is", "like", "or", "union");

    private static final Set<String> WORDS =
            Set.of(("absolute action add all allocate alter and any are as asc assertion"
                            + " at authorization avg begin between bit bit_length by cascade cascaded case cast catalog char"
                            + " character character_length char_length check close coalesce collate collation column commit"
                            + " connect connection constraint constraints continue convert corresponding count create cross"
                            + " current current_date current_time current_timestamp current_user cursor date deallocate dec"
                            + " decimal declare default deferrable deferred delete desc describe descriptor diagnostics"
                            + " disconnect distinct domain double drop else end escape except exception exec execute exists"
                            + " external extract false fetch first float for foreign found from full get global go goto grant"
                            + " group having identity immediate in indicator initially inner input insensitive insert int"
                            + " integer intersect interval into is isolation join key language last left level like local lower"
                            + " match max min module names national natural nchar next no not null nullif numeric octet_length"
                            + " of on only open option or order outer output overlaps pad partial position precision prepare"
                            + " preserve primary prior privileges procedure public read real references relative restrict"
                            + " revoke right rollback rows schema scroll section select session session_user set size smallint"
                            + " some space sql sqlcode sqlerror sqlstate substring sum system_user table temporary then time"
                            + " timestamp to transaction translate translation trim true union unique unknown update upper"
                            + " usage user using value values varchar varying view when whenever where with work write zone"
                            + " bag blob bool boolean clob limit list missing pivot remove returning sexp string struct symbol"
                            + " tuple unpivot")
                    .split(" "));

    private Keywords() {}

    static boolean contains(String lowerCase) {
        return WORDS.contains(lowerCase);
    }

    static boolean isFunction(String lowerCase) {
        return FUNCTIONS.contains(lowerCase);
    }

    static boolean isOperator(String lowerCase) {
        return OPERATORS.contains(lowerCase);
    }
}
