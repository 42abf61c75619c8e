package dev.headroom.database;

import static dev.headroom.database.ControlledDatabase.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.headroom.api.ErrorType;
import dev.headroom.api.control.DescribeContinuousBackupsRequest;
import dev.headroom.api.control.DescribeEndpointsRequest;
import dev.headroom.api.control.DescribeLimitsRequest;
import dev.headroom.api.control.DescribeLimitsResponse;
import dev.headroom.api.control.ListTagsOfResourceRequest;
import dev.headroom.api.control.Tag;
import dev.headroom.api.control.TagResourceRequest;
import dev.headroom.api.control.UntagResourceRequest;
import dev.headroom.database.ControlledDatabase.NewTable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tags of tables, and what else is told of them and the account (facts §2.2, §2.4, §8.6, §11.10). */
class TagsTest {
    private static final String ARN = "arn:aws:dynamodb:us-east-1:000000000000:table/Orders";

    private final ControlledDatabase served = new ControlledDatabase();
    private final Database database = served.database;

    @BeforeEach
    void aTable() {
        served.active(NewTable.onDemand("Orders").request());
    }

    @Test
    void areSetReplacedAndRemoved() {
        tag(new Tag("team", "sales"), new Tag("empty", ""), new Tag("законные", " "));
        tag(new Tag("team", "returns"));
        database.untagResource(new UntagResourceRequest(ARN, List.of("empty", "unknown")));

        assertThat(database.listTagsOfResource(new ListTagsOfResourceRequest(ARN, null))
                        .tags())
                .containsExactly(new Tag("team", "returns"), new Tag("законные", " "));
    }

    static Stream<Arguments> wrongTags() {
        return Stream.of(
                arguments(List.of(), "Atleast one Tag needs to be provided as Input."),
                arguments(List.of(new Tag("hi!", "x")), "The Tag Key provided is invalid, Key: hi!"),
                arguments(List.of(new Tag("x", "d%g")), "The Tag Value provided is invalid, Value: d%g"),
                arguments(List.of(new Tag("x", null)), "The Tag Value provided is invalid, Value: null"),
                arguments(List.of(new Tag("", "x")), "The Tag Key provided is invalid, Key: "),
                arguments(
                        List.of(new Tag("x".repeat(129), "x")),
                        "The Tag Key provided is invalid, Key: " + "x".repeat(129)),
                arguments(
                        List.of(new Tag("x", "x".repeat(257))),
                        "The Tag Value provided is invalid, Value: " + "x".repeat(257)),
                arguments(List.of(new Tag("aws:x", "x")), "Tag Key cannot be prefixed with aws:, Key: aws:x"),
                arguments(
                        List.of(new Tag("x", "1"), new Tag("x", "2")),
                        "Duplicate Tag Keys provided as input: Duplicate Tag Key found x"),
                arguments(
                        IntStream.range(0, 51)
                                .mapToObj(i -> new Tag("k" + i, ""))
                                .toList(),
                        "Number of Tags exceed the current limit for the provided ResourceArn"));
    }

    @ParameterizedTest
    @MethodSource("wrongTags")
    void areRefusedWhereTheyAreWrong(List<Tag> tags, String message) {
        assertThat(refusalOf(() -> database.tagResource(new TagResourceRequest(ARN, tags))))
                .hasMessage(message);
    }

    static Stream<Arguments> wrongArns() {
        return Stream.of(
                arguments("I_do_not_exist", ErrorType.VALIDATION, "ARNs must start with 'arn:': I_do_not_exist"),
                arguments(ARN + "x", ErrorType.RESOURCE_NOT_FOUND, "ResourceArn: " + ARN + "x not found"),
                arguments(
                        ARN + "/index/by-a",
                        ErrorType.VALIDATION,
                        "Invalid resource arn provided, only table or stream is accepted. Provided resource arn: " + ARN
                                + "/index/by-a"),
                arguments(
                        "arn:aws:s3:::bucket/key",
                        ErrorType.VALIDATION,
                        "Provided Arn is not a DynamoDB resource arn: arn:aws:s3:::bucket/key"),
                arguments(
                        "arn:not/a/good/format",
                        ErrorType.VALIDATION,
                        "Invalid TableArn: Invalid ResourceArn provided as input arn:not/a/good/format"),
                arguments(
                        "arn:aws:dynamodb:us-east-1:123456789012:table/Orders",
                        ErrorType.ACCESS_DENIED,
                        "is not authorized to perform: dynamodb:ListTagsOfResource on resource:"
                                + " arn:aws:dynamodb:us-east-1:123456789012:table/Orders"));
    }

    @ParameterizedTest
    @MethodSource("wrongArns")
    void areOfTablesOfTheAccount(String arn, ErrorType type, String message) {
        assertThat(refusalOf(() -> database.listTagsOfResource(new ListTagsOfResourceRequest(arn, null))))
                .hasMessageEndingWith(message)
                .extracting("type")
                .isEqualTo(type);
    }

    @Test
    void tellsQuotasEndpointsAndBackups() {
        assertThat(database.describeLimits(new DescribeLimitsRequest()))
                .isEqualTo(new DescribeLimitsResponse(80_000L, 80_000L, 40_000L, 40_000L));
        assertThat(database.describeEndpoints(new DescribeEndpointsRequest()).endpoints())
                .hasSize(1);
        assertThat(database.describeContinuousBackups(new DescribeContinuousBackupsRequest("Orders"))
                        .continuousBackupsDescription()
                        .pointInTimeRecoveryDescription()
                        .pointInTimeRecoveryStatus())
                .isEqualTo("DISABLED");
        assertThat(refusalOf(() -> database.describeContinuousBackups(new DescribeContinuousBackupsRequest("Other")))
                        .type())
                .isEqualTo(ErrorType.TABLE_NOT_FOUND);
    }

    private void tag(Tag... tags) {
        database.tagResource(new TagResourceRequest(ARN, List.of(tags)));
    }
}
