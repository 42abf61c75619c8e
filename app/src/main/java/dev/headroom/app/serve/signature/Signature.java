package dev.headroom.app.serve.signature;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A signature as a request carries it, in its {@code Authorization} header or in its query.
 *
 * @param algorithm {@code AWS4-HMAC-SHA256} if it is a good one
 * @param credential key and scope
 * @param signedHeaders names with semicolons between
 * @param value hexadecimal digits
 * @param date the header or parameter that says when it was made
 * @param life how long after that it is good
 */
record Signature(String algorithm, String credential, String signedHeaders, String value, String date, Duration life) {
    private static final String PREFIX = "AWS4-";
    private static final String IN_QUERY = "X-Amz-Algorithm";
    private static final List<String> OF_HEADER = List.of("Credential", "Signature", "SignedHeaders");
    private static final List<String> OF_QUERY =
            List.of(IN_QUERY, "X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date");
    private static final long MAX_EXPIRES_SECONDS = 7 * 24 * 3600;

    static Signature of(SignedRequest request) throws SignatureException {
        Map<String, String> query = QueryParameter.parse(request.query()).stream()
                .collect(Collectors.toMap(QueryParameter::name, QueryParameter::value, (first, second) -> second));
        String header = request.header("Authorization");
        boolean inQuery = query.containsKey(IN_QUERY);
        if (header != null && inQuery) {
            throw SignatureException.invalid(
                    "Found both 'X-Amz-Algorithm' as a query-string param and" + " 'Authorization' as HTTP header.");
        }
        if (inQuery) {
            return ofQuery(query);
        }
        if (header == null || !header.strip().startsWith(PREFIX)) {
            throw SignatureException.missing();
        }
        return ofHeader(header, request);
    }

    private static Signature ofHeader(String header, SignedRequest request) throws SignatureException {
        String[] words = header.strip().split("[ ,]+");
        Map<String, String> parts = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            parts.put(pair[0], pair.length == 2 ? pair[1] : "");
        }
        String date = request.header("X-Amz-Date") == null ? request.header("Date") : request.header("X-Amz-Date");
        String lacking = lacking(OF_HEADER, parts, "Authorization header requires '", "' parameter. ");
        if (date == null) {
            lacking += "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ";
        }
        if (!lacking.isEmpty()) {
            throw SignatureException.incomplete(lacking + "Authorization=" + header);
        }
        return new Signature(
                words[0],
                parts.get("Credential"),
                parts.get("SignedHeaders"),
                parts.get("Signature"),
                date,
                Timestamp.tolerance());
    }

    private static Signature ofQuery(Map<String, String> query) throws SignatureException {
        String lacking = lacking(OF_QUERY, query, "AWS query-string parameters must include '", "'. ");
        if (!lacking.isEmpty()) {
            throw SignatureException.incomplete(lacking + "Re-examine the query-string parameters.");
        }
        return new Signature(
                query.get(IN_QUERY),
                query.get("X-Amz-Credential"),
                query.get("X-Amz-SignedHeaders"),
                query.get("X-Amz-Signature"),
                query.get("X-Amz-Date"),
                life(query.get("X-Amz-Expires")));
    }

    /** A week at most; what is no number of seconds counts as not given (assumed). */
    private static Duration life(String expires) {
        if (expires == null || !expires.matches("\\d{1,9}")) {
            return Timestamp.tolerance();
        }
        return Duration.ofSeconds(Math.min(Long.parseLong(expires), MAX_EXPIRES_SECONDS));
    }

    private static String lacking(List<String> names, Map<String, String> given, String before, String after) {
        return names.stream()
                .filter(name -> given.getOrDefault(name, "").isEmpty())
                .map(name -> before + name + after)
                .collect(Collectors.joining());
    }
}
