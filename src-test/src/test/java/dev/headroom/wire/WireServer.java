package dev.headroom.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * The server that the tours speak to, and the SDK's clients for it: one in this process, on a free port, unless a property
 * names one that runs elsewhere.
 */
final class WireServer implements BeforeAllCallback, AfterAllCallback {
    /** Names a server that runs already. */
    private static final String ENDPOINT = "headroom.tour.endpoint";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private URI endpoint;
    private DynamoDbClient client;
    private DynamoDbClient impatient;
    private DynamoDbStreamsClient streams;

    @Override
    public void beforeAll(ExtensionContext context) {
        endpoint = isOwn() ? OwnServer.running().endpoint() : URI.create(System.getProperty(ENDPOINT));
    }

    private static boolean isOwn() {
        return System.getProperty(ENDPOINT, "").isEmpty();
    }

    URI endpoint() {
        return endpoint;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (isOwn()) {
            assertThat(OwnServer.running().bugs())
                    .as("bugs that the server met")
                    .isEmpty();
        }
    }

    /** Retries as the SDK does unless told otherwise. */
    DynamoDbClient client() {
        if (client == null) {
            client = pointed(DynamoDbClient.builder())
                    .httpClientBuilder(Apache5HttpClient.builder().maxConnections(32))
                    .overrideConfiguration(options -> options.apiCallTimeout(PATIENCE))
                    .build();
        }
        return client;
    }

    /** Gives every error to the caller at once. */
    DynamoDbClient withoutRetries() {
        if (impatient == null) {
            impatient = pointed(DynamoDbClient.builder())
                    .httpClientBuilder(Apache5HttpClient.builder())
                    .overrideConfiguration(
                            options -> options.apiCallTimeout(PATIENCE).retryStrategy(AwsRetryStrategy.doNotRetry()))
                    .build();
        }
        return impatient;
    }

    DynamoDbStreamsClient streams() {
        if (streams == null) {
            streams = pointed(DynamoDbStreamsClient.builder())
                    .httpClientBuilder(Apache5HttpClient.builder())
                    .overrideConfiguration(options -> options.apiCallTimeout(PATIENCE))
                    .build();
        }
        return streams;
    }

    private <B extends AwsClientBuilder<B, ?>> B pointed(B builder) {
        return builder.endpointOverride(endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("tour", "secret")));
    }
}
