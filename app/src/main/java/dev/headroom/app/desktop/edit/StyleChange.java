package dev.headroom.app.desktop.edit;

import java.util.Optional;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;

/** The stretch of a text outside of which two sets of styles are the same. */
record StyleChange(int start, int end) {

    static <S> Optional<StyleChange> between(StyleSpans<S> before, StyleSpans<S> after) {
        int start = same(before, after, false);
        return start == after.length()
                ? Optional.empty()
                : Optional.of(new StyleChange(start, after.length() - same(before, after, true)));
    }

    /** How many chars have the same styles, from the one end or from the other. */
    private static <S> int same(StyleSpans<S> one, StyleSpans<S> other, boolean fromEnd) {
        int same = 0;
        int leftOfOne = 0;
        int leftOfOther = 0;
        int i = -1;
        int j = -1;
        while (same < other.length()) {
            while (leftOfOne == 0) {
                leftOfOne = at(one, ++i, fromEnd).getLength();
            }
            while (leftOfOther == 0) {
                leftOfOther = at(other, ++j, fromEnd).getLength();
            }
            if (!at(one, i, fromEnd).getStyle().equals(at(other, j, fromEnd).getStyle())) {
                return same;
            }
            int step = Math.min(leftOfOne, leftOfOther);
            same += step;
            leftOfOne -= step;
            leftOfOther -= step;
        }
        return same;
    }

    private static <S> StyleSpan<S> at(StyleSpans<S> spans, int place, boolean fromEnd) {
        return spans.getStyleSpan(fromEnd ? spans.getSpanCount() - 1 - place : place);
    }
}
