package dev.headroom.app.desktop.see;

import javafx.scene.layout.Region;

/** Something with notes beside it, or below it where there is not the width. */
final class Beside extends Region {
    private static final double GAP = 4;
    private static final double NARROWEST = 760;
    private static final double MOST_BESIDE = 0.46;
    private static final double PART_BELOW = 0.36;

    private final Region main;
    private final Region notes;

    Beside(Region main, Region notes) {
        this.main = main;
        this.notes = notes;
        getChildren().addAll(main, notes);
    }

    /** Leaves all the room to what is beside the notes, or gives them theirs again. */
    void toggleNotes() {
        notes.setVisible(!notes.isVisible());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!notes.isVisible()) {
            main.resizeRelocate(0, 0, width, height);
        } else if (width >= NARROWEST) {
            double beside = Math.max(notes.minWidth(height), Math.min(notes.prefWidth(height), width * MOST_BESIDE));
            main.resizeRelocate(0, 0, width - beside - GAP, height);
            notes.resizeRelocate(width - beside, 0, beside, height);
        } else {
            double below = Math.round(height * PART_BELOW);
            main.resizeRelocate(0, 0, width, height - below - GAP);
            notes.resizeRelocate(0, height - below, width, below);
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
