package dev.headroom.app.report.chart;

/** A category of a bar chart: known by its place, for two of them may be called the same once their names are shortened. */
record Bar(int place, String name) implements Comparable<Bar> {
    @Override
    public int compareTo(Bar other) {
        return Integer.compare(place, other.place);
    }

    @Override
    public String toString() {
        return name;
    }
}
