package dev.headroom.peers;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A server that listens, and the clients that are pointed at it. */
final class Target implements AutoCloseable {
    private final URI endpoint;
    private final DynamoDbClient sdk;

    Target(URI endpoint) {
        this.endpoint = endpoint;
        this.sdk = DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("peers", "secret")))
                .overrideConfiguration(options -> options.retryStrategy(RetryMode.STANDARD))
                .httpClientBuilder(Apache5HttpClient.builder().maxConnections(64))
                .build();
    }

    URI endpoint() {
        return endpoint;
    }

    /** So many clients of one kind, each with keys of its own. */
    List<Client> clients(ClientKind kind, int threads, Operation operation, Dataset data) throws IOException {
        List<Client> clients = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            clients.add(client(kind, operation, data, new RandomKeys(data, thread)));
        }
        return clients;
    }

    private Client client(ClientKind kind, Operation operation, Dataset data, RandomKeys keys) throws IOException {
        return switch (kind) {
            case RAW -> new OneByOne(new SocketEngine(endpoint, data), operation, keys);
            case PIPELINED -> new Pipelined(endpoint, data, operation, keys);
            case SDK -> new OneByOne(new SdkEngine(sdk, data), operation, keys);
        };
    }

    @Override
    public void close() {
        sdk.close();
    }
}
