package dev.headroom.profiles.imports;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes fields as YAML: two spaces a level, remarks behind the values, a blank line before each part of the scenario. */
final class ScenarioPrinter {
    private final StringBuilder out = new StringBuilder();

    static String print(Fields scenario) {
        ScenarioPrinter printer = new ScenarioPrinter();
        Iterator<Map.Entry<String, Fields.Entry>> parts =
                scenario.entries().entrySet().iterator();
        while (parts.hasNext()) {
            Map.Entry<String, Fields.Entry> part = parts.next();
            boolean large =
                    part.getValue().value() instanceof Fields || part.getValue().value() instanceof List<?>;
            printer.out.append(large ? "\n" : "");
            printer.field(part.getKey(), part.getValue(), 0);
        }
        return printer.out.toString();
    }

    private void field(String name, Fields.Entry entry, int level) {
        out.append("  ".repeat(level)).append(YamlText.quoted(name)).append(':');
        if (entry.value() instanceof Fields below && !below.isOnOneLine() && !below.isEmpty()) {
            endLine(entry.remark());
            below.entries().forEach((inner, value) -> field(inner, value, level + 1));
        } else if (entry.value() instanceof List<?> list && list.stream().anyMatch(Fields.class::isInstance)) {
            endLine(entry.remark());
            list.forEach(element -> out.append("  ".repeat(level + 1))
                    .append("- ")
                    .append(inline(element))
                    .append('\n'));
        } else {
            out.append(' ').append(inline(entry.value()));
            endLine(entry.remark());
        }
    }

    private void endLine(String remark) {
        out.append(remark.isEmpty() ? "" : "  # " + remark).append('\n');
    }

    private static String inline(Object value) {
        if (value instanceof Fields fields) {
            return fields.entries().entrySet().stream()
                    .map(entry -> YamlText.quoted(entry.getKey()) + ": "
                            + inline(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ScenarioPrinter::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? YamlText.quoted(text) : value.toString();
    }
}
