package dev.headroom.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks for what a page would load from elsewhere. */
final class SelfContainedPage {
    /** What a browser fetches by itself: attributes but the address of a link, and addresses within styles. */
    private static final Pattern FETCHED = Pattern.compile(
            "<(?!a\\b)[a-z]+\\b[^>]*\\b(?:src|href|srcset|data|poster|action)\\s*=\\s*[\"'](?!data:|#)[^\"']*"
                    + "|@import[^;]*|url\\(\\s*[\"']?(?!data:|#|[\"'])[^)]*",
            Pattern.CASE_INSENSITIVE);

    private SelfContainedPage() {}

    static void assertThatIsWhole(String html) {
        assertThat(html).startsWithIgnoringCase("<!doctype html>").containsIgnoringCase("</html>");
        assertThat(html).contains("<svg");
        List<String> fetched =
                FETCHED.matcher(html).results().map(MatchResult::group).toList();
        assertThat(fetched).isEmpty();
    }
}
