package dev.headroom.partiql;

import dev.headroom.expression.ConditionExpression;
import dev.headroom.expression.ConditionSyntax;
import dev.headroom.expression.ExpressionException;
import dev.headroom.expression.OperandSyntax;
import dev.headroom.item.AttributeValue;
import dev.headroom.item.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes a WHERE as the condition that the service makes of it; parameters become values (facts §11.11). */
record ConditionWriter(Parameters parameters) {
    private static final Set<String> FUNCTIONS =
            Set.of("attribute_exists", "attribute_not_exists", "attribute_type", "begins_with", "contains", "size");
    private static final List<String> TYPE_NAMES = List.of("N", "BS", "L", "B", "NULL", "M", "S", "SS", "NS", "BOOL");

    /** Throws {@link ExpressionException} for what can be known to be wrong without an item. */
    ConditionExpression write(Term where) {
        return ConditionExpression.ofStatement(condition(where));
    }

    private ConditionSyntax condition(Term term) {
        if (term instanceof Term.And and) {
            return new ConditionSyntax.And(conditions(and.terms()));
        }
        if (term instanceof Term.Or or) {
            return new ConditionSyntax.Or(conditions(or.terms()));
        }
        if (term instanceof Term.Not not) {
            return new ConditionSyntax.Not(condition(not.term()));
        }
        return term instanceof Term.Is is ? typeTest(is) : comparison(term);
    }

    private List<ConditionSyntax> conditions(List<Term> terms) {
        return terms.stream().map(this::condition).toList();
    }

    private ConditionSyntax comparison(Term term) {
        if (term instanceof Term.Comparison comparison) {
            return new ConditionSyntax.Comparison(
                    comparison.comparator(), operand(comparison.left()), operand(comparison.right()));
        }
        if (term instanceof Term.Between between) {
            return new ConditionSyntax.Between(
                    operand(between.operand()), operand(between.lower()), operand(between.upper()));
        }
        if (term instanceof Term.In in) {
            return new ConditionSyntax.In(operand(in.operand()), operands(in.candidates()));
        }
        if (term instanceof Term.Call call) {
            return call(call);
        }
        // a value or an attribute alone is no condition; the words for it are assumed
        throw term instanceof Term.Arithmetic sum ? unsupported(sum) : Malformed.because(Malformed.UNEXPECTED_TERM);
    }

    /** MISSING is told from NULL: the one has no attribute, the other an attribute of that type. */
    private ConditionSyntax typeTest(Term.Is is) {
        OperandSyntax operand = operand(is.operand());
        if (is.type() == TypeTest.MISSING) {
            return new OperandSyntax.Call("attribute_not_exists", List.of(operand));
        }
        List<ConditionSyntax> tests = new ArrayList<>();
        for (String type : is.type().types()) {
            OperandSyntax name = OperandSyntax.Value.of(StringValue.of(type));
            tests.add(new OperandSyntax.Call("attribute_type", List.of(operand, name)));
        }
        return tests.size() == 1 ? tests.get(0) : new ConditionSyntax.Or(tests);
    }

    private OperandSyntax.Call call(Term.Call call) {
        if (!FUNCTIONS.contains(call.function())) {
            throw new ExpressionException("Unrecognized function: " + call.function() + " " + call.place());
        }
        if (call.function().equals("attribute_type") && call.operands().size() == 2) {
            requireTypeName(parameters.value(call.operands().get(1)));
        }
        return new OperandSyntax.Call(call.function(), operands(call.operands()));
    }

    /** The service lists the types in another order here than for an expression. */
    private static void requireTypeName(AttributeValue value) {
        if (value instanceof StringValue name && !TYPE_NAMES.contains(name.text())) {
            throw new ExpressionException("Invalid attribute type name found; type: " + name.text() + ", valid types: {"
                    + String.join(",", TYPE_NAMES) + "}");
        }
    }

    private List<OperandSyntax> operands(List<Term> terms) {
        return terms.stream().map(this::operand).toList();
    }

    private OperandSyntax operand(Term term) {
        if (term instanceof Term.Path path) {
            return new OperandSyntax.Path(path.path().elements());
        }
        AttributeValue value = parameters.value(term);
        if (value != null) {
            return OperandSyntax.Value.of(value);
        }
        if (term instanceof Term.Call call && call.function().equals("size")) {
            return call(call);
        }
        if (term instanceof Term.Arithmetic sum) {
            throw unsupported(sum);
        }
        return new OperandSyntax.Outcome(condition(term));
    }

    private static ExpressionException unsupported(Term.Arithmetic sum) {
        return new ExpressionException("Unsupported operator in Condition Expression. Operator: "
                + sum.operator().symbol());
    }
}
