package dev.headroom.profiles.describe;

import dev.headroom.profiles.ProfileNotes;
import dev.headroom.profiles.ScenarioReader;
import dev.headroom.profiles.bind.Component;
import dev.headroom.profiles.bind.Defaults;
import dev.headroom.profiles.bind.Kinds;
import dev.headroom.profiles.bind.Range;
import dev.headroom.profiles.bind.RecordShape;
import dev.headroom.profiles.bind.Scalars;
import dev.headroom.profiles.bind.ShortForm;
import dev.headroom.profiles.bind.Types;
import dev.headroom.profiles.bind.Words;
import dev.headroom.profiles.problem.Place;
import dev.headroom.scenario.Scenario;
import dev.headroom.setting.Kind;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the JSON Schema (draft 2020-12) of scenario files, so that editors complete and check them. It is made from the
 * records; the copy in the resources is compared by a test.
 */
public final class ScenarioSchema {
    /** Where the copy lies on the class path. */
    public static final String RESOURCE = "dev/headroom/profiles/scenario.schema.json";

    private ScenarioSchema() {}

    /** The schema as JSON text. */
    public static String text() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(ScenarioReader.SCHEMA_FIELD, "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Headroom scenario");
        schema.putAll(object(Scenario.class, null));
        properties(schema).putAll(properties(object(ProfileNotes.class, null)));
        Map<String, Object> schemaField = map("description", "The schema of this file, for editors.");
        schemaField.put("type", "string");
        properties(schema).put(ScenarioReader.SCHEMA_FIELD, schemaField);
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (Class<?> structure : Structures.from(Scenario.class)) {
            if (structure != Scenario.class) {
                definitions.put(Structures.name(structure), structure(structure));
            }
        }
        QuantitySchemas.all().forEach((type, quantity) -> definitions.put(type.getSimpleName(), quantity));
        schema.put("$defs", definitions);
        return JsonText.of(schema);
    }

    private static Map<String, Object> structure(Class<?> type) {
        List<Object> forms = new ArrayList<>();
        ShortForm.of(type).ifPresent(form -> forms.add(shortForm(form)));
        if (Types.isChoice(type)) {
            Kinds.of(type).forEach((word, record) -> forms.add(object(record, word)));
        } else {
            forms.add(object(type, null));
        }
        if (forms.size() > 1) {
            return map("oneOf", forms);
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> only = (Map<String, Object>) forms.get(0);
        return only;
    }

    private static Map<String, Object> shortForm(ShortForm form) {
        Map<String, Object> schema = QuantitySchemas.all().containsKey(form.quantity())
                ? map("$ref", "#/$defs/" + form.quantity().getSimpleName())
                : map("type", List.of("string", "number"));
        schema.put("description", "The short form, such as " + form.example());
        return schema;
    }

    private static Map<String, Object> object(Class<?> record, String kind) {
        Map<String, Object> schema = map("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (kind != null) {
            String sentence = record.getAnnotation(Kind.class).describedAs();
            schema.put("description", sentence);
            Map<String, Object> word = map("const", kind);
            word.put("description", sentence);
            properties.put(Kinds.FIELD, word);
            if (!Kinds.saysItself(kind, record)) {
                required.add(Kinds.FIELD);
            }
        }
        for (Component component : RecordShape.of(record).components()) {
            properties.put(component.name(), property(component));
            if (component.isRequired()) {
                required.add(component.name());
            }
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> property(Component component) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description(component));
        schema.putAll(typed(component.type(), component));
        if (component.mustHoldSomething()) {
            schema.put(component.raw() == List.class ? "minItems" : "minProperties", 1);
        }
        if (!component.byDefault().isEmpty()) {
            schema.put("default", JsonText.value(Defaults.node(component.byDefault(), Place.of("default"))));
        }
        return schema;
    }

    private static Map<String, Object> typed(Type type, Component component) {
        Class<?> raw = Types.raw(type);
        if (raw == List.class) {
            Map<String, Object> schema = map("type", "array");
            schema.put("items", typed(Types.argument(type, 0), component));
            return schema;
        }
        if (raw == Map.class) {
            Map<String, Object> schema = map("type", "object");
            schema.put("additionalProperties", typed(Types.argument(type, 1), component));
            return schema;
        }
        if (raw.isEnum()) {
            return map("enum", List.copyOf(Words.of(raw).keySet()));
        }
        if (Structures.isStructure(raw) || QuantitySchemas.all().containsKey(raw)) {
            return map("$ref", "#/$defs/" + Structures.name(raw));
        }
        return QuantitySchemas.plain(raw, Range.of(component.setting(), raw));
    }

    private static String description(Component component) {
        Class<?> type = Structures.innermost(component.type());
        String range = Range.of(component.setting(), type).inWords();
        return Scalars.of(type).isEmpty() || range.isEmpty()
                ? component.describedAs()
                : component.describedAs() + " Allowed: " + range + ".";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> schema) {
        return (Map<String, Object>) schema.get("properties");
    }

    private static Map<String, Object> map(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }
}
