package dev.headroom.cost;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The price lists that come with the library: plain comma-separated text, a heading, and comments after {@code #}. */
final class PriceTable {
    private PriceTable() {}

    /** The rows of a list by their first cell, in the order of the file; each row maps a heading to its cell. */
    static Map<String, Map<String, String>> read(String resource) {
        List<String> lines = lines(resource);
        List<String> heading = cells(lines.get(0));
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < heading.size(); i++) {
                row.put(heading.get(i), cells.get(i));
            }
            rows.put(cells.get(0), row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }

    private static List<String> lines(String resource) {
        List<String> lines = new ArrayList<>();
        try (InputStream stream = PriceTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the price list " + resource + " is missing from the library");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the price list " + resource + " cannot be read", unreadable);
        }
        return lines;
    }
}
