package dev.headroom.expression;

import dev.headroom.item.AttributeValue;
import java.util.List;
import java.util.function.Consumer;

/** An operand as it is written, before its placeholders are resolved. */
public sealed interface OperandSyntax extends Syntax, SetValueSyntax {
    /** A document path; a name that is a placeholder keeps its {@code #}. */
    record Path(List<PathElement> elements) implements OperandSyntax {
        public Path {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A value: a placeholder, with its colon, or, in a statement, the value itself.
     *
     * @param given the value itself, or null
     */
    record Value(String placeholder, AttributeValue given) implements OperandSyntax {
        Value(String placeholder) {
            this(placeholder, null);
        }

        /** A value that stands in the text. */
        public static Value of(AttributeValue value) {
            return new Value(null, value);
        }
    }

    /** Whether a condition holds, as a value; expressions have none, statements do. */
    record Outcome(ConditionSyntax condition) implements OperandSyntax {}

    /** A function and its operands, known or not; some functions are conditions. */
    record Call(String function, List<OperandSyntax> operands) implements OperandSyntax, ConditionSyntax {
        public Call {
            operands = List.copyOf(operands);
        }
    }

    /** This operand and all within it, the inner before the outer, else in the order of the text. */
    default void visit(Consumer<OperandSyntax> visitor) {
        if (this instanceof Call call) {
            call.operands().forEach(operand -> operand.visit(visitor));
        }
        visitor.accept(this);
    }
}
