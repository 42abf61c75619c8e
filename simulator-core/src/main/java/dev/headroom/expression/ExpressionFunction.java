package dev.headroom.expression;

/** The functions, by their case-sensitive names, and how many operands each takes (facts §11.1, §11.3). */
enum ExpressionFunction {
    ATTRIBUTE_EXISTS("attribute_exists", 1, false),
    ATTRIBUTE_NOT_EXISTS("attribute_not_exists", 1, false),
    ATTRIBUTE_TYPE("attribute_type", 2, false),
    BEGINS_WITH("begins_with", 2, false),
    CONTAINS("contains", 2, false),
    SIZE("size", 1, false),
    IF_NOT_EXISTS("if_not_exists", 2, true),
    LIST_APPEND("list_append", 2, true);

    private final String text;
    private final int operands;
    private final boolean forUpdates;

    ExpressionFunction(String text, int operands, boolean forUpdates) {
        this.text = text;
        this.operands = operands;
        this.forUpdates = forUpdates;
    }

    /** The function of that name, or null. */
    static ExpressionFunction of(OperandSyntax.Call call) {
        for (ExpressionFunction function : values()) {
            if (function.text.equals(call.function())) {
                return function;
            }
        }
        return null;
    }

    /** Refuses a name that no function has, and a function that belongs to the other kind of expression. */
    static void requireUsable(OperandSyntax.Call call, ExpressionKind kind) {
        ExpressionFunction function = of(call);
        if (function == null) {
            throw kind.invalid("Invalid function name; function: " + call.function());
        }
        if (kind != ExpressionKind.STATEMENT && function.forUpdates != (kind == ExpressionKind.UPDATE)) {
            throw kind.invalid("The function is not allowed in "
                    + (function.forUpdates ? "a condition" : "an update")
                    + " expression; function: "
                    + call.function());
        }
    }

    /** Refuses a call of a known function with too few or too many operands. */
    static void requireOperandCount(OperandSyntax.Call call, ExpressionKind kind) {
        int given = call.operands().size();
        if (given != of(call).operands) {
            throw kind.invalid("Incorrect number of operands for operator or function; operator or function: "
                    + call.function() + ", number of operands: " + given);
        }
    }
}
