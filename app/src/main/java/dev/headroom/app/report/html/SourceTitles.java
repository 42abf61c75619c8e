package dev.headroom.app.report.html;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the sections and experiments stand for that settings cite as their source, such as §3.6. */
final class SourceTitles {
    /** Sections by number, then experiments. */
    static final Comparator<String> ORDER = Comparator.comparing((String citation) -> citation.startsWith("V"))
            .thenComparing(citation -> Double.valueOf(citation.substring(1)));

    private static final Pattern CITATION = Pattern.compile("§(\\d+(?:\\.\\d+)?)|\\b(V\\d\\d)\\b");

    private final Properties titles;

    private SourceTitles(Properties titles) {
        this.titles = titles;
    }

    /** The titles that ship with the application. */
    static SourceTitles read() throws IOException {
        Properties titles = new Properties();
        try (Reader reader = new InputStreamReader(
                SourceTitles.class.getResourceAsStream("/dev/headroom/app/report/sources.properties"),
                StandardCharsets.UTF_8)) {
            titles.load(reader);
        }
        return new SourceTitles(titles);
    }

    /** The citations in a text, as they are written there. */
    List<String> citedIn(String source) {
        List<String> citations = new ArrayList<>();
        Matcher matcher = CITATION.matcher(source);
        while (matcher.find()) {
            citations.add(matcher.group());
        }
        return citations;
    }

    /** The title of a citation; empty where none is known. */
    String titleOf(String citation) {
        return titles.getProperty(citation.replace("§", ""), "");
    }

    /** The titles of all citations in a text, for a tooltip. */
    String titlesIn(String source) {
        return citedIn(source).stream().map(this::titleOf).collect(Collectors.joining("; "));
    }
}
