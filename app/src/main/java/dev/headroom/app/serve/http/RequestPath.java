package dev.headroom.app.serve.http;

/** Where a request goes. DynamoDB has one path, {@code /}; a query may follow, which a signature can be in. */
final class RequestPath {
    private static final String SCHEME = "http://";

    private RequestPath() {}

    /** Whether a request target, or a whole URL as proxies send it, has the path {@code /}. */
    static boolean isRoot(String target) {
        if (target.equals("/")) {
            return true;
        }
        int start = 0;
        if (target.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            start = target.indexOf('/', SCHEME.length());
        }
        return target.startsWith("/?", Math.max(0, start)) || start > 0 && start == target.length() - 1;
    }
}
