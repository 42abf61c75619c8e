package dev.headroom.profiles.imports;

import dev.headroom.profiles.imports.Template.Resource;
import dev.headroom.profiles.problem.ScenarioProblemsException;
import dev.headroom.profiles.tree.Node;
import dev.headroom.quantity.TimeSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a CloudFormation or SAM template, with auto scaling, DAX and those who read their streams. */
final class CloudFormationImport {
    private static final String TABLE = "AWS::DynamoDB::Table";
    private static final String GLOBAL_TABLE = "AWS::DynamoDB::GlobalTable";
    private static final String SIMPLE_TABLE = "AWS::Serverless::SimpleTable";
    private static final Set<String> TABLES = Set.of(TABLE, GLOBAL_TABLE, SIMPLE_TABLE);
    private static final int MOST_TABLES = 100;

    private final Draft draft;
    private final List<Resource> resources;
    private final String source;
    private final Node root;

    private CloudFormationImport(Node root, String source, String title) {
        this.draft = new Draft(
                title,
                "Tables of a template. The template says nothing of traffic: what is assumed is marked, and is to be"
                        + " replaced.",
                TimeSpan.parse("15m"));
        this.root = root;
        this.source = source;
        this.resources = new Template(root, draft.notes).resources();
    }

    static Imported read(Node root, String source, String title) {
        return new CloudFormationImport(root, source, title).read();
    }

    private Imported read() {
        List<Resource> tables = resources.stream()
                .filter(resource -> TABLES.contains(resource.type()))
                .toList();
        if (tables.isEmpty()) {
            throw noTables();
        }
        Optional<String> home = home(tables);
        home.ifPresent(region -> draft.scenario().put("region", region));
        Map<String, String> names = new LinkedHashMap<>();
        tables.stream().limit(MOST_TABLES).forEach(resource -> put(resource, home, names));
        tables.stream()
                .skip(MOST_TABLES)
                .forEach(resource -> draft.notes.notModelled(
                        resource.node(), resource.id() + ": a scenario takes the first " + MOST_TABLES + " tables"));
        if (names.isEmpty()) {
            throw noKeys();
        }
        new ScalingResources(resources, draft).put();
        new CacheAndReaders(resources, draft).put();
        draft.tables()
                .entries()
                .forEach((name, table) -> AssumedTraffic.of(name, ((Fields) table.value()).has("dax"), draft));
        return Finished.of(draft, ImportKind.CLOUDFORMATION, source);
    }

    private static Optional<String> home(List<Resource> tables) {
        return tables.stream()
                .filter(resource -> resource.type().equals(GLOBAL_TABLE))
                .flatMap(resource -> GlobalTableResource.home(resource).stream())
                .findFirst();
    }

    private void put(Resource resource, Optional<String> home, Map<String, String> names) {
        Optional<Fields> table =
                switch (resource.type()) {
                    case SIMPLE_TABLE -> Optional.of(SimpleTableResource.table(resource, draft.notes));
                    case GLOBAL_TABLE ->
                        new GlobalTableResource(resource, draft.notes).table(home.orElse(GlobalTableResource.HOME));
                    default -> new TableResource(resource, draft.notes).table();
                };
        table.ifPresent(fields -> {
            Optional<String> own = Look.text(resource.properties(), "TableName");
            String name = draft.tableName(resource.id());
            draft.tables()
                    .put(
                            name,
                            fields,
                            "line " + resource.node().place().line()
                                    + own.map(n -> ", " + n).orElse(""));
            names.put(resource.id(), name);
            draft.notes.taken(resource.node(), "table " + name);
        });
    }

    private ScenarioProblemsException noTables() {
        return Refused.at(
                root.place(),
                "Resources",
                "holds no DynamoDB table; an import takes resources of type " + TABLE + ", " + GLOBAL_TABLE + " and "
                        + SIMPLE_TABLE);
    }

    private ScenarioProblemsException noKeys() {
        return Refused.at(
                root.place(),
                "Resources",
                "no table has a partition key that the file tells; give the parameters that its KeySchema uses a"
                        + " Default");
    }
}
