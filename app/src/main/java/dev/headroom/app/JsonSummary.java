package dev.headroom.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headroom.app.replication.Estimate;
import dev.headroom.app.replication.Replications.Outcome;

/** The summary of a run as one JSON object, with the limits judged and the replications where there were any. */
final class JsonSummary {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonSummary() {}

    static String of(String run, Outcome outcome, Verdict verdict) {
        try {
            ObjectNode summary = (ObjectNode) MAPPER.readTree(run);
            if (outcome.replications() > 1) {
                summary.set("replications", replications(outcome));
            }
            if (!verdict.judged().isEmpty()) {
                summary.set("failIf", judged(verdict));
            }
            return MAPPER.writeValueAsString(summary);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the summary of a run is JSON", impossible);
        }
    }

    private static ObjectNode replications(Outcome outcome) {
        ObjectNode all = MAPPER.createObjectNode().put("count", outcome.replications());
        ArrayNode measures = all.putArray("measures");
        for (int i = 0; i < outcome.measures().size(); i++) {
            Estimate estimate = outcome.estimate(i);
            measures.addObject()
                    .put("name", outcome.measures().get(i).name())
                    .put("mean", estimate.mean())
                    .put("confidence95", estimate.halfWidth())
                    .put("lowest", estimate.lowest())
                    .put("highest", estimate.highest());
        }
        return all;
    }

    private static ArrayNode judged(Verdict verdict) {
        ArrayNode all = MAPPER.createArrayNode();
        for (Verdict.Judged one : verdict.judged()) {
            all.addObject()
                    .put("condition", one.limit().describe())
                    .put("value", one.value())
                    .put("held", one.held());
        }
        return all;
    }
}
