package dev.headroom.profiles.imports;

import java.util.List;

/** Tables that are larger than the usual quotas are taken for those of an account whose quotas were raised. */
final class QuotasRaised {
    private static final long TABLE = 40_000;
    private static final long ACCOUNT = 80_000;
    private static final List<String> OF_A_TABLE =
            List.of("readCapacity", "writeCapacity", "reads", "writes", "max", "min");

    private long largest;
    private long sum;

    private QuotasRaised() {}

    static void in(Draft draft) {
        QuotasRaised found = new QuotasRaised();
        found.look(draft.tables());
        draft.scenario().get("events").ifPresent(found::lookInto);
        Fields assumptions = Fields.block();
        if (found.largest > TABLE) {
            assumptions.put("tableQuota", found.largest);
        }
        if (found.sum > ACCOUNT) {
            assumptions.put("accountQuota", found.sum);
        }
        if (!assumptions.isEmpty()) {
            draft.scenario().put("assumptions", assumptions, "more than the quotas that an account begins with");
            draft.notes.assumed("the quotas of the account have been raised to what its tables are given");
        }
    }

    private void look(Fields fields) {
        fields.entries().forEach((name, entry) -> {
            if (entry.value() instanceof Long units && OF_A_TABLE.contains(name)) {
                largest = Math.max(largest, units);
                sum = units > Long.MAX_VALUE / 2 - sum ? Long.MAX_VALUE / 2 : sum + units;
            } else {
                lookInto(entry.value());
            }
        });
    }

    private void lookInto(Object value) {
        if (value instanceof Fields fields) {
            look(fields);
        } else if (value instanceof List<?> list) {
            list.forEach(this::lookInto);
        }
    }
}
