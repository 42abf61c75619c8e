package dev.headroom.stream;

/** Who wrote, where that was the service itself (facts §8.2). */
public record UserIdentity(String type, String principalId) {
    /** The sweeper that deletes expired items. */
    public static final UserIdentity TIME_TO_LIVE = new UserIdentity("Service", "dynamodb.amazonaws.com");
}
