package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import java.util.List;

/** Turns what is written into paths and values, with the placeholders of a request. */
record Resolution(ExpressionKind kind, Placeholders placeholders) {

    /** Refuses a reserved word that stands as a name without a placeholder; a statement has reserved words of its own. */
    void requireUnreserved(OperandSyntax.Path path) {
        if (kind == ExpressionKind.STATEMENT) {
            return;
        }
        for (PathElement element : path.elements()) {
            if (element instanceof PathElement.Name name && ReservedWords.contains(name.name())) {
                throw kind.invalid("Attribute name is a reserved keyword; reserved keyword: " + name.name());
            }
        }
    }

    /** The path; refuses a name that is not declared, and more than 32 levels. */
    DocumentPath path(OperandSyntax.Path path) {
        List<PathElement> elements =
                path.elements().stream().map(this::resolved).toList();
        if (elements.size() > DocumentPath.MAX_LEVELS) {
            throw kind.invalid("The document path has too many nesting levels; nesting levels: " + elements.size());
        }
        return new DocumentPath(elements);
    }

    private PathElement resolved(PathElement element) {
        if (kind == ExpressionKind.STATEMENT
                || !(element instanceof PathElement.Name written)
                || !written.name().startsWith("#")) {
            return element;
        }
        String name = placeholders.name(written.name());
        if (name == null) {
            throw kind.invalid("An expression attribute name used in the document path is not defined; attribute name: "
                    + written.name());
        }
        return new PathElement.Name(name);
    }

    /** The value; refuses one that is not declared. */
    AttributeValue value(OperandSyntax.Value written) {
        if (written.given() != null) {
            return written.given();
        }
        AttributeValue value = placeholders.value(written.placeholder());
        if (value == null) {
            throw kind.invalid("An expression attribute value used in expression is not defined; attribute value: "
                    + written.placeholder());
        }
        return value;
    }

    /** Refuses the first placeholder, in the order of the text, that is not declared. */
    void requireDeclared(OperandSyntax operand) {
        operand.visit(inner -> {
            if (inner instanceof OperandSyntax.Path path) {
                path(path);
            } else if (inner instanceof OperandSyntax.Value value) {
                value(value);
            }
        });
    }

    /** The type of a value that stands in the expression itself, or null where only the item can tell. */
    String typeOf(OperandSyntax operand) {
        if (operand instanceof OperandSyntax.Value value) {
            return value(value).typeName();
        }
        if (operand instanceof OperandSyntax.Outcome) {
            return "BOOL";
        }
        boolean isSize =
                operand instanceof OperandSyntax.Call call && ExpressionFunction.of(call) == ExpressionFunction.SIZE;
        return isSize ? "N" : null;
    }

    ExpressionException wrongType(String operatorOrFunction, String type) {
        return kind.invalid("Incorrect operand type for operator or function; operator or function: "
                + operatorOrFunction + ", operand type: " + type);
    }

    ExpressionException needsPath(OperandSyntax.Call call) {
        return kind.invalid("Operator or function requires a document path; operator or function: " + call.function());
    }
}
