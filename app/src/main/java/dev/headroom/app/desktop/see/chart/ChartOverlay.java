package dev.headroom.app.desktop.see.chart;

import dev.headroom.app.report.chart.Clock;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/** What lies over a chart and is not part of its picture: cross-hair, values at it, the stretch that is dragged out, flags. */
final class ChartOverlay extends Pane {
    private static final double SHORTEST_DRAG = 5;
    private static final int FAR = 10;

    private final ChartSetting setting;
    private final Line hair = new Line();
    private final Label values = new Label();
    private final Rectangle dragged = new Rectangle();
    private final Rectangle outline = new Rectangle();
    private final List<Polygon> flagShapes = new ArrayList<>();
    private List<Flag> flags = List.of();
    private Optional<ChartImage.Shown> shown = Optional.empty();
    private Consumer<Spot> chosen = spot -> {};
    private Optional<Spot> spot = Optional.empty();
    private double pressedAt = Double.NaN;
    private int row;

    ChartOverlay(ChartSetting setting) {
        this.setting = setting;
        getStyleClass().add("chart-overlay");
        setFocusTraversable(true);
        hair.getStyleClass().add("cross-hair");
        values.getStyleClass().add("read-out");
        dragged.getStyleClass().add("dragged-out");
        outline.getStyleClass().add("spot-outline");
        getChildren().addAll(dragged, outline, hair, values);
        getChildren().forEach(child -> {
            child.setManaged(false);
            child.setMouseTransparent(true);
            child.setVisible(false);
        });
        setting.focus().cursor().subscribe(this::follow);
        setOnMouseMoved(this::moved);
        setOnMouseExited(event -> leave());
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragging);
        setOnMouseReleased(this::released);
        setOnMouseClicked(this::clicked);
        setOnScroll(this::scrolled);
        setOnKeyPressed(this::key);
    }

    void show(Optional<ChartImage.Shown> now) {
        shown = now;
        follow();
        placeFlags();
    }

    void flags(List<Flag> now) {
        if (!now.equals(flags)) {
            flags = List.copyOf(now);
            placeFlags();
        }
    }

    void onChosen(Consumer<Spot> action) {
        chosen = action;
    }

    /** The moment of a place, where there is a time axis there. */
    private Optional<Double> secondsAt(double x, double y) {
        return shown.filter(now -> now.picture().time().isPresent())
                .filter(now -> now.area().contains(clamp(x, now.area()), y)
                        && x >= now.area().getX() - 4)
                .map(now -> now.window().secondsAt(clamp(x, now.area()), now.area()));
    }

    private static double clamp(double x, Rectangle2D area) {
        return Math.max(area.getMinX(), Math.min(area.getMaxX() - 0.001, x));
    }

    private void moved(MouseEvent event) {
        setting.focus().cursor().set(secondsAt(event.getX(), event.getY()));
        spot = shown.flatMap(now -> now.picture().spotAt(event.getX(), event.getY(), now.area(), now.window()));
        spot.ifPresent(there -> row = there.row());
        follow();
    }

    private void leave() {
        spot = Optional.empty();
        setting.focus().cursor().set(Optional.empty());
        follow();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        pressedAt = event.getButton() == MouseButton.PRIMARY
                        && secondsAt(event.getX(), event.getY()).isPresent()
                ? event.getX()
                : Double.NaN;
    }

    private void dragging(MouseEvent event) {
        if (Double.isNaN(pressedAt) || shown.isEmpty()) {
            return;
        }
        Rectangle2D area = shown.get().area();
        double to = clamp(event.getX(), area);
        dragged.setX(Math.min(pressedAt, to));
        dragged.setWidth(Math.abs(to - pressedAt));
        dragged.setY(area.getY());
        dragged.setHeight(area.getHeight());
        dragged.setVisible(dragged.getWidth() >= SHORTEST_DRAG);
    }

    private void released(MouseEvent event) {
        if (dragged.isVisible()) {
            shown.ifPresent(now -> setting.zoom()
                    .to(
                            now.window().secondsAt(dragged.getX(), now.area()),
                            now.window().secondsAt(dragged.getX() + dragged.getWidth(), now.area()),
                            end(now)));
        }
        dragged.setVisible(false);
        pressedAt = Double.NaN;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (event.getClickCount() == 2) {
            setting.zoom().reset();
        } else {
            spot.ifPresent(chosen);
        }
    }

    /** The wheel scrolls the page, unless the chart has been clicked before or the key for shortcuts is held. */
    private void scrolled(ScrollEvent event) {
        if ((isFocused() || event.isShortcutDown()) && event.getDeltaY() != 0) {
            secondsAt(event.getX(), event.getY()).ifPresent(at -> {
                if (event.getDeltaY() > 0) {
                    zoomIn(at);
                } else {
                    zoomOut(at);
                }
                event.consume();
            });
        }
    }

    private void key(KeyEvent event) {
        if (shown.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int steps = event.isShiftDown() ? FAR : 1;
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> step(-steps);
            case RIGHT -> step(steps);
            case UP -> toRow(row - 1);
            case DOWN -> toRow(row + 1);
            case HOME -> cursorTo(shown.get().window().from());
            case END -> cursorTo(shown.get().window().to());
            case PLUS, ADD, EQUALS -> zoomIn(cursor());
            case MINUS, SUBTRACT -> zoomOut(cursor());
            case DIGIT0, NUMPAD0 -> setting.zoom().reset();
            case BACK_SPACE -> setting.zoom().back();
            case PAGE_UP -> setting.zoom().pan(-0.5, end(shown.get()));
            case PAGE_DOWN -> setting.zoom().pan(0.5, end(shown.get()));
            case ENTER -> spot.ifPresent(chosen);
            default -> known = false;
        }
        if (known
                && (shown.get().picture().time().isPresent()
                        || shown.get().picture().rows() > 0)) {
            event.consume();
        }
    }

    private void zoomIn(double at) {
        shown.flatMap(now -> now.picture().time())
                .ifPresent(time -> setting.zoom().in(at, time.intervalSeconds(), time.endSeconds()));
    }

    private void zoomOut(double at) {
        shown.flatMap(now -> now.picture().time())
                .ifPresent(time -> setting.zoom().out(at, time.endSeconds()));
    }

    private static double end(ChartImage.Shown now) {
        return now.picture().time().map(Picture.TimeAxisSpan::endSeconds).orElse(1.0);
    }

    private double cursor() {
        Picture.PictureWindow window = shown.orElseThrow().window();
        return setting.focus().cursor().get().orElse((window.from() + window.to()) / 2);
    }

    private void step(int intervals) {
        shown.flatMap(now -> now.picture().time())
                .ifPresent(time -> cursorTo(cursor() + intervals * time.intervalSeconds()));
    }

    private void cursorTo(double seconds) {
        Picture.PictureWindow window = shown.orElseThrow().window();
        double last = Math.nextDown(window.to());
        setting.focus().cursor().set(Optional.of(Math.max(window.from(), Math.min(last, seconds))));
        toRow(row);
    }

    private void toRow(int wanted) {
        shown.filter(now -> now.picture().rows() > 0).ifPresent(now -> {
            row = Math.max(0, Math.min(now.picture().rows() - 1, wanted));
            spot = now.picture().spotAt(row, cursor(), now.area(), now.window());
            follow();
        });
    }

    private void follow() {
        Optional<Double> cursor = setting.focus().cursor().get();
        boolean inSight = shown.filter(now -> now.picture().time().isPresent())
                .flatMap(now -> cursor.filter(
                        at -> at >= now.window().from() && at <= now.window().to()))
                .isPresent();
        hair.setVisible(inSight);
        outline.setVisible(spot.isPresent());
        spot.ifPresent(there -> {
            outline.setX(there.outline().getX());
            outline.setY(there.outline().getY());
            outline.setWidth(there.outline().getWidth());
            outline.setHeight(there.outline().getHeight());
        });
        if (inSight) {
            Rectangle2D area = shown.orElseThrow().area();
            double x = Math.round(shown.get().window().xAt(cursor.orElseThrow(), area)) + 0.5;
            hair.setStartX(x);
            hair.setEndX(x);
            hair.setStartY(area.getMinY());
            hair.setEndY(area.getMaxY());
        }
        tell(inSight, cursor);
    }

    private void tell(boolean inSight, Optional<Double> cursor) {
        List<String> lines = new ArrayList<>();
        if (inSight) {
            double at = cursor.orElseThrow();
            double interval =
                    shown.flatMap(now -> now.picture().time()).orElseThrow().intervalSeconds();
            lines.add(Clock.text(Math.floor(at / interval) * interval));
            lines.addAll(shown.get().picture().valuesAt(at));
        }
        spot.ifPresent(there -> lines.addAll(there.text().lines().toList()));
        values.setVisible(!lines.isEmpty());
        values.setText(String.join("\n", lines));
        place(inSight);
    }

    private void place(boolean inSight) {
        values.autosize();
        Rectangle2D area = shown.map(ChartImage.Shown::area).orElse(new Rectangle2D.Double());
        double x = inSight
                ? hair.getStartX()
                : spot.map(there -> there.outline().getCenterX()).orElse(0.0);
        double y = spot.map(there -> there.outline().getMaxY() + 6).orElse(area.getY() + 4);
        boolean left = x + 10 + values.getWidth() > getWidth();
        values.relocate(
                Math.max(0, left ? x - 10 - values.getWidth() : x + 10),
                Math.max(0, Math.min(y, getHeight() - values.getHeight())));
    }

    private void placeFlags() {
        getChildren().removeAll(flagShapes);
        flagShapes.clear();
        shown.filter(now -> now.picture().time().isPresent()).ifPresent(now -> flags.stream()
                .filter(flag -> flag.seconds() >= now.window().from()
                        && flag.seconds() <= now.window().to())
                .forEach(flag -> flagShapes.add(flagAt(flag, now))));
        getChildren().addAll(flagShapes);
    }

    private Polygon flagAt(Flag flag, ChartImage.Shown now) {
        double x = now.window().xAt(flag.seconds(), now.area());
        double y = now.area().getMinY();
        Polygon shape = new Polygon(x, y + 9, x - 5, y, x + 5, y);
        shape.getStyleClass().add("flag");
        shape.setManaged(false);
        String text = Clock.text(flag.seconds()) + "  " + flag.text();
        Tooltip.install(shape, new Tooltip(text));
        shape.setAccessibleText(text);
        return shape;
    }
}
