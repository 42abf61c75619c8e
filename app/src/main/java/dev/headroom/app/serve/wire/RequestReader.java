package dev.headroom.app.serve.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import dev.headroom.api.ServiceException;
import dev.headroom.item.AttributeNamesPool;
import java.io.IOException;

/**
 * Reads requests of one type. What is wrong is told in the service's order: wrong JSON, then constraints that are broken,
 * then values that are none.
 */
final class RequestReader {
    /** A little more than an attribute's name may have, so that one too long is told as such and not as wrong JSON. */
    private static final int MOST_BYTES_OF_NAME = 70_000;

    private static final int MOST_BYTES_OF_STRING = 16 << 20;
    private static final int DEEPEST = 1_000;

    /** Names are made canonical in its table, which detects collisions; they are not interned for good. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(MOST_BYTES_OF_NAME)
                    .maxStringLength(MOST_BYTES_OF_STRING)
                    .build())
            .build();

    private final StructureShape shape;
    private final boolean onItems;

    /**
     * @param shape of the requests
     * @param onItems whether the operation is one on items
     */
    RequestReader(StructureShape shape, boolean onItems) {
        this.shape = shape;
        this.onItems = onItems;
    }

    /**
     * The request that a body holds.
     *
     * @throws ServiceException with what is wrong with it
     */
    Object read(byte[] body, int offset, int length, Wording wording, AttributeNamesPool names) {
        try (JsonParser json = JSON.createParser(body, offset, length)) {
            Reading in = new Reading(json, names);
            Object request = shape.read(in, first(json), Place.REQUEST);
            requireEnd(json);
            if (in.breaksConstraint()) {
                judge(body, offset, length, wording);
            }
            if (in.isInvalid()) {
                throw ServiceException.validation(in.invalidValue());
            }
            return request;
        } catch (IOException wrong) {
            throw WrongType.malformed();
        }
    }

    private static JsonToken first(JsonParser json) throws IOException {
        JsonToken first = json.nextToken();
        if (first == null) {
            throw WrongType.malformed();
        }
        return first;
    }

    private static void requireEnd(JsonParser json) throws IOException {
        if (json.nextToken() != null) {
            throw WrongType.malformed();
        }
    }

    /** Goes through the request once more for the places; of a member given twice only the later value counts. */
    private void judge(byte[] body, int offset, int length, Wording wording) throws IOException {
        Findings found = new Findings();
        try (JsonParser json = JSON.createParser(body, offset, length)) {
            PlainJson plain = new PlainJson(json);
            shape.judge(plain.read(json.nextToken()), Path.REQUEST, found);
            if (plain.isCutShort() && (found.isEmpty() || found.isAnyMissing())) { // perhaps it was left out
                throw WrongType.malformed();
            }
        }
        if (!found.isEmpty()) {
            throw ServiceException.validation(wording.message(found, onItems));
        }
    }
}
