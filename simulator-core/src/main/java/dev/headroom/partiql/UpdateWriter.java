package dev.headroom.partiql;

import dev.headroom.expression.ExpressionException;
import dev.headroom.expression.OperandSyntax;
import dev.headroom.expression.SetValueSyntax;
import dev.headroom.expression.UpdateActionSyntax;
import dev.headroom.expression.UpdateExpression;
import dev.headroom.expression.UpdateSection;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.BinarySet;
import dev.headroom.item.NumberSet;
import dev.headroom.item.StringSet;
import java.util.List;
import java.util.Locale;

/** Writes SET and REMOVE as the update that the service makes of them (facts §11.11). */
record UpdateWriter(Parameters parameters) {
    private static final String SET_ADD = "set_add";
    private static final String SET_DELETE = "set_delete";

    /** Throws {@link ExpressionException} for what can be known to be wrong without an item. */
    UpdateExpression write(List<UpdateStatement.Assignment> assignments) {
        return UpdateExpression.ofStatement(
                assignments.stream().map(this::action).toList());
    }

    private UpdateActionSyntax action(UpdateStatement.Assignment assignment) {
        OperandSyntax.Path target = path(assignment.target());
        if (assignment.value() == null) {
            return new UpdateActionSyntax(UpdateSection.REMOVE, target, null);
        }
        if (assignment.value() instanceof Term.Call call && changesSet(call)) {
            UpdateSection section = call.function().equals(SET_ADD) ? UpdateSection.ADD : UpdateSection.DELETE;
            return new UpdateActionSyntax(section, target, members(assignment.target(), call));
        }
        return new UpdateActionSyntax(UpdateSection.SET, target, value(assignment.value()));
    }

    private static boolean changesSet(Term.Call call) {
        return call.function().equals(SET_ADD) || call.function().equals(SET_DELETE);
    }

    /** The second operand: a set, to be added to or taken from what the assignment names. */
    private OperandSyntax.Value members(Term.Path target, Term.Call call) {
        String name = call.function().toUpperCase(Locale.ROOT);
        if (call.operands().size() != 2) {
            throw new ExpressionException(name + " must have exactly two arguments " + call.place());
        }
        if (!(call.operands().get(0) instanceof Term.Path first)
                || !first.path().equals(target.path())) {
            throw new ExpressionException(
                    "The first argument to " + name + " must equal the assignment value " + call.place());
        }
        AttributeValue members = parameters.value(call.operands().get(1));
        if (!(members instanceof StringSet) && !(members instanceof NumberSet) && !(members instanceof BinarySet)) {
            throw new ExpressionException(
                    "The second argument to " + name + " must be a value with type SET " + first.place());
        }
        return OperandSyntax.Value.of(members);
    }

    private SetValueSyntax value(Term term) {
        return term instanceof Term.Arithmetic sum
                ? new SetValueSyntax.Arithmetic(sum.operator(), value(sum.left()), value(sum.right()))
                : operand(term);
    }

    private OperandSyntax operand(Term term) {
        if (term instanceof Term.Path path) {
            return path(path);
        }
        AttributeValue value = parameters.value(term);
        if (value != null) {
            return OperandSyntax.Value.of(value);
        }
        if (term instanceof Term.Call call) {
            return call(call);
        }
        throw new ExpressionException("SET takes a value, an attribute, a sum or a function, not: " + operator(term));
    }

    private OperandSyntax call(Term.Call call) {
        if (!call.function().equals("list_append")) {
            throw new ExpressionException("Unrecognized function: " + call.function() + " " + call.place());
        }
        return new OperandSyntax.Call(
                call.function(), call.operands().stream().map(this::operand).toList());
    }

    /** A condition stands where a value is wanted. The service's words are not known: these are assumed. */
    private static String operator(Term term) {
        if (term instanceof Term.Comparison comparison) {
            return comparison.comparator().symbol();
        }
        if (term instanceof Term.Arithmetic sum) {
            return sum.operator().symbol();
        }
        return term.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static OperandSyntax.Path path(Term.Path path) {
        return new OperandSyntax.Path(path.path().elements());
    }
}
