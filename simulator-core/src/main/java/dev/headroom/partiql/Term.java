package dev.headroom.partiql;

import dev.headroom.expression.ArithmeticOperator;
import dev.headroom.expression.Comparator;
import dev.headroom.expression.DocumentPath;
import dev.headroom.item.AttributeValue;
import java.util.List;
import java.util.stream.Stream;

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

    /** What it is made of, in the order of the text. */
    default List<Term> parts() {
        if (this instanceof And and) {
            return and.terms();
        }
        if (this instanceof Or or) {
            return or.terms();
        }
        if (this instanceof Not not) {
            return List.of(not.term());
        }
        if (this instanceof Call call) {
            return call.operands();
        }
        return partsOfComparison();
    }

    private List<Term> partsOfComparison() {
        if (this instanceof Comparison comparison) {
            return List.of(comparison.left(), comparison.right());
        }
        if (this instanceof Between between) {
            return List.of(between.operand(), between.lower(), between.upper());
        }
        if (this instanceof In in) {
            return Stream.concat(Stream.of(in.operand()), in.candidates().stream())
                    .toList();
        }
        if (this instanceof Arithmetic arithmetic) {
            return List.of(arithmetic.left(), arithmetic.right());
        }
        return this instanceof Is is ? List.of(is.operand()) : List.of();
    }

    /** Whether it is this top-level attribute. */
    default boolean isAttribute(String name) {
        return this instanceof Path path
                && !path.path().isNested()
                && path.path().attribute().equals(name);
    }

    /** Whether this top-level attribute stands anywhere within. */
    default boolean mentions(String name) {
        return isAttribute(name) || parts().stream().anyMatch(part -> part.mentions(name));
    }
}
