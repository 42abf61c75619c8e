package dev.headroom.profiles.imports;

import dev.headroom.profiles.imports.Template.Resource;
import dev.headroom.profiles.tree.MapNode;
import dev.headroom.profiles.tree.Node;
import java.util.List;
import java.util.Optional;

/** Auto scaling that stands beside the tables: scalable targets by resource name, and the policies that belong to them. */
final class ScalingResources {
    private static final String TARGET = "AWS::ApplicationAutoScaling::ScalableTarget";
    private static final String POLICY = "AWS::ApplicationAutoScaling::ScalingPolicy";

    private final List<Resource> resources;
    private final Draft draft;

    ScalingResources(List<Resource> resources, Draft draft) {
        this.resources = resources;
        this.draft = draft;
    }

    void put() {
        resources.stream().filter(resource -> resource.type().equals(TARGET)).forEach(this::put);
    }

    private void put(Resource target) {
        Node properties = target.properties();
        String dimension = Look.text(properties, "ScalableDimension").orElse("");
        String name = Look.text(properties, "ResourceId").orElse("");
        if (!dimension.startsWith("dynamodb:")) {
            return;
        }
        Optional<Fields> scaled = scaled(name);
        if (scaled.isEmpty()) {
            draft.notes.notModelled(
                    target.node(), target.id() + " scales '" + name + "', which is no table of this file");
            return;
        }
        Node nothing = MapNode.emptyAt(properties.place());
        Optional<Node> policy = policy(target, name, dimension);
        Fields bounds = Scaling.bounds(properties, policy.orElse(nothing));
        if (policy.isEmpty()) {
            draft.notes.assumed(target.node(), target.id() + " has no target-tracking policy here; its target is 70 %");
        }
        String side = dimension.endsWith("ReadCapacityUnits") ? "reads" : "writes";
        scaled.get()
                .below("autoScaling")
                .put(side, bounds, "line " + target.node().place().line());
        if (!Look.list(properties, "ScheduledActions").isEmpty()) {
            draft.notes.notModelled(
                    target.node(),
                    "scheduled actions of " + target.id() + ", which are by the calendar; autoScaling.schedule counts"
                            + " from the start of the run");
        }
    }

    /** {@code table/Orders} or {@code table/Orders/index/byDate}; by the logical name or the table's own. */
    private Optional<Fields> scaled(String name) {
        String[] steps = name.split("/");
        if (steps.length < 2) {
            return Optional.empty();
        }
        Optional<Fields> table = draft.tables()
                .get(steps[1])
                .or(() -> draft.tables().get(logicalName(steps[1])))
                .map(Fields.class::cast);
        return steps.length < 4
                ? table
                : table.flatMap(fields -> fields.get("globalIndexes"))
                        .map(Fields.class::cast)
                        .flatMap(indexes -> indexes.get(steps[3]))
                        .map(Fields.class::cast);
    }

    private String logicalName(String own) {
        return resources.stream()
                .filter(resource -> Look.text(resource.properties(), "TableName")
                        .filter(own::equals)
                        .isPresent())
                .map(Resource::id)
                .findFirst()
                .orElse("");
    }

    private Optional<Node> policy(Resource target, String name, String dimension) {
        return resources.stream()
                .filter(resource -> resource.type().equals(POLICY))
                .map(Resource::properties)
                .filter(policy -> belongs(policy, target, name, dimension))
                .flatMap(policy -> Look.at(policy, "TargetTrackingScalingPolicyConfiguration").stream())
                .findFirst();
    }

    private static boolean belongs(Node policy, Resource target, String name, String dimension) {
        Optional<String> id = Look.text(policy, "ScalingTargetId");
        boolean byId = id.filter(target.id()::equals).isPresent();
        boolean byName = Look.text(policy, "ResourceId").filter(name::equals).isPresent()
                && Look.text(policy, "ScalableDimension")
                        .filter(dimension::equals)
                        .isPresent();
        return byId || byName;
    }
}
