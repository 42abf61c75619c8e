package dev.headroom.app.serve.wire;

import dev.headroom.api.AttributeAction;
import dev.headroom.api.ComparisonOperator;
import dev.headroom.api.ConditionalOperator;
import dev.headroom.api.ReturnValues;
import dev.headroom.api.Select;
import dev.headroom.api.control.ProjectionType;
import dev.headroom.api.control.ScalarAttributeType;
import dev.headroom.api.control.StreamViewType;
import dev.headroom.api.streams.ShardIteratorType;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the service lists the names that a member may have: in an order of its own (facts §11.9; dynalite's tests and
 * recordings of 2026), else in that of the type.
 *
 * @param older the list in messages as they have always been
 * @param today the list in today's messages, which then say no more than it, or null where they are unchanged
 */
record EnumWords(String older, String today) {
    private static final String CONSTRAINT = "Member must satisfy enum value set: ";

    private static final Map<Class<?>, EnumWords> RECORDED = Map.of(
            // The misspelt UPDATE_NEW is the service's.
            ReturnValues.class,
            new EnumWords(
                    "[ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]",
                    "[ALL_OLD, UPDATED_OLD, ALL_NEW, UPDATE_NEW, NONE]"),
            ConditionalOperator.class,
            unchanged("[OR, AND]"),
            ComparisonOperator.class,
            unchanged("[IN, NULL, BETWEEN, LT, NOT_CONTAINS, EQ, GT, NOT_NULL, NE, LE, BEGINS_WITH, GE, CONTAINS]"),
            Select.class,
            unchanged("[SPECIFIC_ATTRIBUTES, COUNT, ALL_ATTRIBUTES, ALL_PROJECTED_ATTRIBUTES]"),
            AttributeAction.class,
            unchanged("[ADD, DELETE, PUT]"),
            ScalarAttributeType.class,
            unchanged("[B, N, S]"),
            ProjectionType.class,
            unchanged("[ALL, INCLUDE, KEYS_ONLY]"),
            StreamViewType.class,
            unchanged("[OLD_IMAGE, KEYS_ONLY, NEW_AND_OLD_IMAGES, NEW_IMAGE]"),
            ShardIteratorType.class,
            unchanged("[AFTER_SEQUENCE_NUMBER, LATEST, AT_SEQUENCE_NUMBER, TRIM_HORIZON]"));

    static EnumWords of(Class<?> type) {
        EnumWords recorded = RECORDED.get(type);
        return recorded != null ? recorded : unchanged(inOrder(type));
    }

    Violation violation(Path path, String found) {
        return new Violation(
                path,
                CONSTRAINT + older,
                today == null ? null : "Failed to satisfy constraint: " + CONSTRAINT + today,
                found);
    }

    private static EnumWords unchanged(String list) {
        return new EnumWords(list, null);
    }

    private static String inOrder(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
