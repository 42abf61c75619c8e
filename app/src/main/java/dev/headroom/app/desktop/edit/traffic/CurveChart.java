package dev.headroom.app.desktop.edit.traffic;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.app.desktop.theme.Theme;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The chart whose points are dragged. Keys do all that the mouse does; the selected point is read out as it moves. */
final class CurveChart extends Region {
    private static final double REACH = 12;

    private final TrafficCurveModel model;
    private final Texts texts;
    private final ObservableValue<Theme> theme;
    private final Canvas canvas = new Canvas();

    CurveChart(TrafficCurveModel model, Texts texts, ObservableValue<Theme> theme) {
        this.model = model;
        this.texts = texts;
        this.theme = theme;
        setId("traffic-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setMinSize(280, 180);
        setPrefSize(620, 320);
        canvas.setManaged(false);
        getChildren().add(canvas);
        model.curve().subscribe(this::repaint);
        model.former().subscribe(this::repaint);
        model.frame().subscribe(this::repaint);
        model.selected().subscribe(this::repaint);
        theme.subscribe(this::repaint);
        focusedProperty().subscribe(this::focusChanged);
        setOnMousePressed(this::press);
        setOnMouseDragged(event -> model.drag(plot().at(event.getX(), event.getY())));
        setOnMouseReleased(event -> model.release());
        setOnMouseMoved(event -> setCursor(handleAt(event.getX(), event.getY()) >= 0 ? Cursor.HAND : Cursor.DEFAULT));
        setOnKeyPressed(this::key);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        repaint();
    }

    private Plot plot() {
        return new Plot(getWidth(), getHeight(), model.frame().get());
    }

    /** Keys need a point to move. */
    private void focusChanged() {
        if (isFocused() && model.selected().get() < 0 && !handles().isEmpty()) {
            model.selected().set(0);
        }
        repaint();
    }

    private void press(MouseEvent event) {
        requestFocus();
        int handle = handleAt(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY && handle >= 0) {
            model.grab(handle);
        } else if (event.getClickCount() == 2
                && model.curve().get().isFree()
                && plot().contains(event.getX(), event.getY())) {
            model.add(plot().at(event.getX(), event.getY()));
        }
    }

    /** The nearest point within reach; the selected one where two lie on each other. */
    private int handleAt(double x, double y) {
        Plot plot = plot();
        int nearest = -1;
        double least = REACH;
        for (int i = 0; i < handles().size(); i++) {
            CurvePoint point = handles().get(i);
            double distance = Math.hypot(plot.x(point.seconds()) - x, plot.y(point.perSecond()) - y);
            if (distance < least || distance <= least && i == model.selected().get()) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    private void key(KeyEvent event) {
        boolean choose = event.isShortcutDown();
        boolean far = event.isShiftDown();
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> along(-1, choose, far);
            case RIGHT, KP_RIGHT -> along(1, choose, far);
            case UP, KP_UP -> model.nudge(0, 1, far);
            case DOWN, KP_DOWN -> model.nudge(0, -1, far);
            case HOME -> model.selected().set(handles().isEmpty() ? -1 : 0);
            case END -> model.selected().set(handles().size() - 1);
            case INSERT, PLUS, ADD -> model.addAfterSelected();
            case DELETE, BACK_SPACE -> model.removeSelected();
            case ESCAPE -> {
                if (model.former().get().isEmpty()) {
                    return;
                }
                model.cancel();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void along(int by, boolean choose, boolean far) {
        if (choose) {
            int last = handles().size() - 1;
            model.selected()
                    .set(Math.max(
                            Math.min(0, last), Math.min(last, model.selected().get() + by)));
        } else {
            model.nudge(by, 0, far);
        }
    }

    private List<CurvePoint> handles() {
        return model.curve().get().handles();
    }

    private void repaint() {
        if (getWidth() > 0) {
            new CurvePainter(canvas.getGraphicsContext2D(), plot(), theme.getValue(), texts)
                    .paint(
                            model.curve().get(),
                            model.former().get(),
                            model.selected().get(),
                            isFocused());
        }
        setAccessibleText(description());
    }

    private String description() {
        int selected = model.selected().get();
        if (selected < 0 || selected >= handles().size()) {
            return texts.get("traffic.chart", handles().size());
        }
        CurvePoint point = handles().get(selected);
        return texts.get("traffic.chart.point", selected + 1, handles().size(), point.time(), point.rate());
    }
}
