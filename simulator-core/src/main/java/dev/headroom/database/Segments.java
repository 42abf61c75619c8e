package dev.headroom.database;

import dev.headroom.api.ServiceException;
import dev.headroom.table.ScanSegment;

/** Segment and TotalSegments: both or neither, and one within the other (facts §11.9). */
final class Segments {
    private Segments() {}

    static ScanSegment of(Integer segment, Integer total) {
        if (segment == null && total == null) {
            return ScanSegment.WHOLE;
        }
        if (total == null) {
            throw ServiceException.validation(
                    "The TotalSegments parameter is required but was not present in the request"
                            + " when Segment parameter is present");
        }
        if (segment == null) {
            throw ServiceException.validation(
                    "The Segment parameter is required but was not present in the request when"
                            + " parameter TotalSegments is present");
        }
        if (segment >= total) {
            throw ServiceException.validation("The Segment parameter is zero-based and must be less than parameter"
                    + " TotalSegments: Segment: " + segment + " is not less than TotalSegments: " + total);
        }
        return new ScanSegment(segment, total);
    }
}
