package dev.headroom.profiles.describe;

import dev.headroom.profiles.ProfileNotes;
import dev.headroom.profiles.bind.Component;
import dev.headroom.profiles.bind.Kinds;
import dev.headroom.profiles.bind.Range;
import dev.headroom.profiles.bind.RecordShape;
import dev.headroom.profiles.bind.Scalars;
import dev.headroom.profiles.bind.ShortForm;
import dev.headroom.profiles.bind.Types;
import dev.headroom.profiles.bind.Words;
import dev.headroom.scenario.Scenario;
import dev.headroom.setting.Kind;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the reference page of scenario files as Markdown: every field, its type, default, source and what it is. */
public final class ScenarioReference {
    private static final String OPENING = """
            # Scenario files

            *Generated from the records; do not edit. `CONTRIBUTING.md` says how to update it.*

            A scenario is a YAML (or JSON) file. Quantities are written with their unit:

            | quantity | examples | |
            |---|---|---|
            | size | `400B`, `4.5KB`, `25GB` | 1KB is 1,024 bytes; a bare number is bytes |
            | time | `250ms`, `30m`, `1h30m` | a unit must be written, except for 0 |
            | rate | `200/s`, `1.2M/h`, `6/m` | a unit must be written, except for 0 |
            | share | `0.1%`, `70%`, `0.7` | a bare number is from 0 to 1 |
            | whole number | `500`, `10_000`, `1.2M` | a K is 1,000 here |

            A field without a default must be given, unless it says *optional*. *Assumption* marks a default that is not
            published; everything else has its source. Where a `type:` chooses, its fields stand beside it; it may be left out
            where one of its fields has the name of the type, such as `fail: availability-zone-b`. `--set` on the
            command line names fields by their path: `tables.Orders.writeCapacity=2000`, `events[0].at=5m`. Paths of files
            start at the folder of the scenario.

            Editors complete and check a scenario that begins with a line such as the following; the schema is
            `workload-profiles/src/main/resources/dev/headroom/profiles/scenario.schema.json`.

            ```yaml
            # yaml-language-server: $schema=scenario.schema.json
            ```

            """;

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("String", "text"),
            Map.entry("long", "whole number"),
            Map.entry("Long", "whole number"),
            Map.entry("int", "whole number"),
            Map.entry("Integer", "whole number"),
            Map.entry("double", "number"),
            Map.entry("Double", "number"),
            Map.entry("boolean", "true or false"),
            Map.entry("Boolean", "true or false"),
            Map.entry("DataSize", "size"),
            Map.entry("TimeSpan", "time"),
            Map.entry("Rate", "rate"),
            Map.entry("Share", "share"));

    private final StringBuilder page = new StringBuilder(OPENING);

    private ScenarioReference() {}

    /** The page as Markdown. */
    public static String text() {
        ScenarioReference reference = new ScenarioReference();
        Structures.from(Scenario.class).forEach(reference::section);
        reference.heading("Further fields of a profile");
        reference.line(
                "A profile is a scenario that ships; its file may say these as well, beside the fields of a scenario.");
        reference.table(ProfileNotes.class);
        return reference.page.toString().stripTrailing() + "\n";
    }

    private void section(Class<?> type) {
        heading(Structures.name(type));
        ShortForm.of(type).ifPresent(form -> line("In short: `" + form.example() + "`."));
        if (!Types.isChoice(type)) {
            table(type);
            return;
        }
        line("One of these, by its `type:`.");
        Kinds.of(type).forEach((word, record) -> {
            line("**`type: " + word + "`** " + record.getAnnotation(Kind.class).describedAs());
            table(record);
        });
    }

    private void heading(String title) {
        line("## " + title);
    }

    private void line(String text) {
        page.append(text).append("\n\n");
    }

    private void table(Class<?> record) {
        List<Component> components = RecordShape.of(record).components();
        if (components.isEmpty()) {
            return;
        }
        page.append("| field | type | default | source | |\n|---|---|---|---|---|\n");
        for (Component component : components) {
            page.append("| `").append(component.name()).append("` | ").append(type(component));
            page.append(" | ").append(byDefault(component));
            page.append(" | ").append(source(component));
            page.append(" | ")
                    .append(component.describedAs().replace("|", "\\|"))
                    .append(" |\n");
        }
        page.append('\n');
    }

    private static String type(Component component) {
        Class<?> type = Structures.innermost(component.type());
        String range = Scalars.of(type).isPresent()
                ? Range.of(component.setting(), type).inWords()
                : "";
        return inWords(component.type()) + (range.isEmpty() ? "" : ", " + range);
    }

    private static String inWords(Type type) {
        Class<?> raw = Types.raw(type);
        if (raw == List.class) {
            return "list of " + inWords(Types.argument(type, 0));
        }
        if (raw == Map.class) {
            return "map of " + inWords(Types.argument(type, 1));
        }
        if (raw.isEnum()) {
            Set<String> words = Words.of(raw).keySet();
            return "`" + String.join("`, `", words) + "`";
        }
        if (Structures.isStructure(raw)) {
            String name = Structures.name(raw);
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
        }
        return PLAIN.getOrDefault(raw.getSimpleName(), raw.getSimpleName());
    }

    private static String byDefault(Component component) {
        if (component.byDefault().equals("{}")) {
            return "its defaults";
        }
        if (!component.byDefault().isEmpty()) {
            return "`" + component.byDefault() + "`";
        }
        return component.isRequired() ? "" : "*optional*";
    }

    private static String source(Component component) {
        if (component.setting() == null) {
            return "";
        }
        String source = component.setting().source();
        if (!component.setting().assumption()) {
            return source;
        }
        return source.isEmpty() ? "*assumption*" : "*assumption*: " + source;
    }
}
