package dev.headroom.app.serve.signature;

/**
 * Who signed, and for when, where and what the signature is good.
 *
 * @param accessKeyId whose key
 * @param date the day, as {@code yyyyMMdd}
 * @param region such as {@code us-east-1}; any is right here, for one server stands for all
 * @param service {@code dynamodb}, for streams too
 * @param terminator {@code aws4_request}
 */
record CredentialScope(String accessKeyId, String date, String region, String service, String terminator) {
    private static final String SERVICE = "dynamodb";
    private static final String TERMINATOR = "aws4_request";

    static CredentialScope parse(String credential) throws SignatureException {
        String[] parts = credential.split("/");
        if (parts.length != 5) {
            throw SignatureException.incomplete("Credential must have exactly 5 slash-delimited elements, e.g."
                    + " keyid/date/region/service/term, got '" + credential + "'");
        }
        return new CredentialScope(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    /** Checks all but the key. */
    void check(String timestamp) throws SignatureException {
        StringBuilder wrong = new StringBuilder();
        if (!service.equals(SERVICE)) {
            wrong.append("Credential should be scoped to correct service: '" + SERVICE + "'. ");
        }
        if (!terminator.equals(TERMINATOR)) {
            wrong.append("Credential should be scoped with a valid terminator: '" + TERMINATOR + "', not '")
                    .append(terminator)
                    .append("'. ");
        }
        if (!timestamp.substring(0, 8).equals(date)) {
            wrong.append("Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '"
                    + date + "' != '" + timestamp.substring(0, 8) + "', from '" + timestamp + "'. ");
        }
        if (wrong.length() > 0) {
            throw SignatureException.invalid(wrong.toString());
        }
    }

    /** What is signed of it: all but the key. */
    String text() {
        return String.join("/", date, region, service, terminator);
    }
}
