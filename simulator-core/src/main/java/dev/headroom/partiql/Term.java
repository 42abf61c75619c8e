package dev.headroom.partiql;

import dev.headroom.expression.ArithmeticOperator;
import dev.headroom.expression.Comparator;
import dev.headroom.expression.DocumentPath;
import dev.headroom.item.AttributeValue;
import java.util.List;

/** A condition or a value as it is written: in PartiQL either may stand in the place of the other. */
sealed interface Term {
    /** An attribute, or a part of one. */
    record Path(DocumentPath path, Place place) implements Term {}

    /** A value that stands in the text. */
    record Literal(AttributeValue value) implements Term {}

    /** A question mark; numbered from 0 in the order of the text. */
    record Parameter(int index) implements Term {}

    /** A function and its operands; its name in lower case. */
    record Call(String function, List<Term> operands, Place place) implements Term {
        public Call {
            operands = List.copyOf(operands);
        }
    }

    record Comparison(Comparator comparator, Term left, Term right) implements Term {}

    record Between(Term operand, Term lower, Term upper) implements Term {}

    record In(Term operand, List<Term> candidates) implements Term {
        public In {
            candidates = List.copyOf(candidates);
        }
    }

    /** {@code IS MISSING}, {@code IS NULL} and {@code IS} with the name of a type. */
    record Is(Term operand, TypeTest type) implements Term {}

    record And(List<Term> terms) implements Term {
        public And {
            terms = List.copyOf(terms);
        }
    }

    record Or(List<Term> terms) implements Term {
        public Or {
            terms = List.copyOf(terms);
        }
    }

    record Not(Term term) implements Term {}

    /** A sum or a difference. */
    record Arithmetic(ArithmeticOperator operator, Term left, Term right) implements Term {}
}
