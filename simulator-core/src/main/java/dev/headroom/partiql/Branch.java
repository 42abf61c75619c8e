package dev.headroom.partiql;

import dev.headroom.expression.Comparator;
import dev.headroom.expression.KeyCondition;
import dev.headroom.expression.KeyOperator;
import dev.headroom.item.AttributeValue;
import java.util.ArrayList;
import java.util.List;

/**
 * One alternative of a condition: terms that all must hold, of which one equates the partition key.
 *
 * @param sort the condition on the sort key that a query can use, or null
 * @param rest the other terms
 * @param terms all of them
 * @param contradictory whether it equates the partition key to a second value
 * @param negated whether all that it says of the sort key is what that is not
 */
record Branch(
        AttributeValue partition,
        KeyCondition sort,
        List<Term> rest,
        List<Term> terms,
        boolean contradictory,
        boolean negated) {

    static Branch of(List<Term> terms, KeyAttributes keys, Parameters parameters) {
        Reader reader = new Reader(keys, parameters);
        terms.forEach(reader::read);
        boolean negated = keys.hasSortKey()
                && reader.sort == null
                && terms.stream().anyMatch(term -> isNegation(term, keys.sort().get(0)));
        return new Branch(reader.partition, reader.sort, reader.rest, terms, reader.contradictory, negated);
    }

    private static boolean isNegation(Term term, String sortKey) {
        boolean negates = term instanceof Term.Not
                || (term instanceof Term.Comparison comparison && comparison.comparator() == Comparator.NOT_EQUAL);
        return negates && term.mentions(sortKey);
    }

    /** A branch without what it says of the sort key: as part of the whole partition. */
    Branch wholePartition(List<Term> filter) {
        return new Branch(partition, null, filter, filter, false, false);
    }

    boolean overlaps(Branch other) {
        return partition.equals(other.partition) && SortInterval.of(sort).overlaps(SortInterval.of(other.sort));
    }

    private static final class Reader {
        private final KeyAttributes keys;
        private final KeyTerms terms;
        private final List<Term> rest = new ArrayList<>();
        private AttributeValue partition;
        private KeyCondition sort;
        private Term sortTerm;
        private boolean contradictory;

        Reader(KeyAttributes keys, Parameters parameters) {
            this.keys = keys;
            this.terms = new KeyTerms(keys, parameters);
        }

        void read(Term term) {
            KeyCondition condition = terms.condition(term);
            if (condition == null) {
                rest.add(term);
            } else if (condition.attribute().equals(keys.partitionKey())) {
                readPartition(term, condition);
            } else {
                readSort(term, condition);
            }
        }

        private void readPartition(Term term, KeyCondition condition) {
            boolean equates = condition.operator() == KeyOperator.EQUAL;
            if (equates && partition == null) {
                keys.requireType(condition.attribute(), condition.value());
                partition = condition.value();
            } else if (!equates || !partition.equals(condition.value())) {
                contradictory |= equates;
                rest.add(term);
            }
        }

        /** A query takes one condition on the sort key, an equality before all others. */
        private void readSort(Term term, KeyCondition condition) {
            keys.requireType(condition.attribute(), condition.value());
            boolean better =
                    condition.operator() == KeyOperator.EQUAL && sort != null && sort.operator() != KeyOperator.EQUAL;
            if (sort == null || better) {
                if (better) {
                    rest.add(sortTerm);
                }
                sort = condition;
                sortTerm = term;
            } else if (!sort.equals(condition)) {
                rest.add(term);
            }
        }
    }
}
