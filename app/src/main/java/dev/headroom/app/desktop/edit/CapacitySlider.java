package dev.headroom.app.desktop.edit;

import dev.headroom.quantity.Count;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.util.StringConverter;

/** A slider over capacities from 1 to the default quota of a table, by powers of ten. What it is let go at is written. */
final class CapacitySlider {
    private static final double HIGHEST = Math.log10(40_000);

    private CapacitySlider() {}

    static Node of(Field field) {
        Slider slider = new Slider(0, HIGHEST, 0);
        slider.setAccessibleText(field.label());
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setShowTickMarks(true);
        slider.setBlockIncrement(0.05);
        slider.setLabelFormatter(new Powers());
        slider.setMinWidth(60);
        slider.setMaxWidth(Double.MAX_VALUE);
        boolean[] following = {false};
        field.draft().subscribe(text -> {
            following[0] = true;
            slider.setValue(position(text.isEmpty() ? field.defaultText() : text, slider.getValue()));
            following[0] = false;
        });
        slider.valueProperty().addListener((property, before, now) -> {
            if (!following[0]) {
                following[0] = true;
                field.draft().set(String.valueOf(rounded(Math.pow(10, now.doubleValue()))));
                following[0] = false;
                if (!slider.isValueChanging()) {
                    field.commit();
                }
            }
        });
        slider.valueChangingProperty().addListener((property, before, now) -> {
            if (!now) {
                field.commit();
            }
        });
        return slider;
    }

    /** Two digits are as many as anybody can aim at. */
    static long rounded(double value) {
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(value)) - 1));
        return Math.max(1, Math.round(Math.round(value / unit) * unit));
    }

    private static double position(String text, double otherwise) {
        try {
            return Math.log10(Math.max(1, Count.parse(text.strip())));
        } catch (IllegalArgumentException stillTyping) {
            return otherwise;
        }
    }

    private static final class Powers extends StringConverter<Double> {
        @Override
        public String toString(Double power) {
            return String.valueOf(Math.round(Math.pow(10, power)));
        }

        @Override
        public Double fromString(String text) {
            return Math.log10(Double.parseDouble(text));
        }
    }
}
