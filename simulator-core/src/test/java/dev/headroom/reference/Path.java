package dev.headroom.reference;

import java.util.List;
import java.util.Map;

/** A document path: names are texts, indexes numbers. */
public record Path(List<Object> steps) implements Term {
    static Path of(Object... steps) {
        return new Path(List.of(steps));
    }

    @Override
    public Object in(Map<String, Object> item) {
        Object place = item;
        for (Object step : steps) {
            place = step(place, step);
        }
        return place;
    }

    private static Object step(Object place, Object step) {
        if (step instanceof String name) {
            return place instanceof Map<?, ?> map ? map.get(name) : null;
        }
        int index = (Integer) step;
        return place instanceof List<?> list && index < list.size() ? list.get(index) : null;
    }

    /** Whether no item can have both as they are: one is within the other, or one has a name where the other an index. */
    boolean clashesWith(Path other) {
        for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            if (!steps.get(i).equals(other.steps.get(i))) {
                return steps.get(i).getClass() != other.steps.get(i).getClass();
            }
        }
        return true;
    }

    static boolean anyClash(List<Path> paths) {
        for (int i = 0; i < paths.size(); i++) {
            if (paths.subList(0, i).stream().anyMatch(paths.get(i)::clashesWith)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String knownType() {
        return null;
    }

    @Override
    public boolean isSound() {
        return true;
    }

    @Override
    public String text(Wording wording) {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof String name) {
                text.append(text.isEmpty() ? "" : wording.between(".")).append(wording.name(name));
            } else {
                text.append(wording.between("[")).append(step).append(wording.between("]"));
            }
        }
        return text.toString();
    }
}
