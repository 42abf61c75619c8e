package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.api.control.EmptyResponse;
import dev.headroom.api.control.ListTagsOfResourceRequest;
import dev.headroom.api.control.ListTagsOfResourceResponse;
import dev.headroom.api.control.Tag;
import dev.headroom.api.control.TagResourceRequest;
import dev.headroom.api.control.UntagResourceRequest;
import dev.headroom.database.Change.Kind;
import java.util.List;

/** Tags tables. The service takes a few seconds over it, this none (facts §11.10). */
final class TagOperations {
    private final Tables tables;
    private final ResourceArns arns;

    TagOperations(Tables tables, DatabaseSettings settings) {
        this.tables = tables;
        this.arns = new ResourceArns(settings);
    }

    EmptyResponse tag(TagResourceRequest request) {
        TableLife life = life(request.resourceArn(), "TagResource");
        if (request.tags().isEmpty()) {
            throw ServiceException.validation("Atleast one Tag needs to be provided as Input.");
        }
        TagRules.require(request.tags());
        TagRules.requireFew(life.tags().keySet(), request.tags());
        life.tag(request.tags());
        return new EmptyResponse();
    }

    EmptyResponse untag(UntagResourceRequest request) {
        TableLife life = life(request.resourceArn(), "UntagResource");
        List<String> keys = request.tagKeys();
        if (keys.isEmpty()) {
            throw ServiceException.validation("Atleast one Tag Key needs to be provided as Input.");
        }
        life.tags().keySet().removeAll(keys);
        return new EmptyResponse();
    }

    ListTagsOfResourceResponse list(ListTagsOfResourceRequest request) {
        TableLife life = life(request.resourceArn(), "ListTagsOfResource");
        return new ListTagsOfResourceResponse(
                life.tags().entrySet().stream()
                        .map(entry -> new Tag(entry.getKey(), entry.getValue()))
                        .toList(),
                null);
    }

    private TableLife life(String arn, String operation) {
        Table table = tables.find(arns.tableOf(arn, operation));
        if (table == null || table.life().changes().has(Kind.CREATION)) {
            throw Refusals.notFound("ResourceArn: " + arn + " not found");
        }
        InUse.of(table).refuseAnyChange();
        return table.life();
    }
}
