package dev.headroom.app.desktop.edit;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.workload.Traffic;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The form of the node that is chosen: its fields, and what is nested in it as groups that unfold. */
final class FormPane {
    private static final int DEEPEST_GROUP = 3;

    private final Editing editing;
    private final TrafficPlace traffic;
    private final Texts texts;
    private final VBox fields = new VBox();
    private final ScrollPane root = new ScrollPane(fields);

    FormPane(Editing editing, Form form, TrafficPlace traffic) {
        this.editing = editing;
        this.traffic = traffic;
        this.texts = editing.texts();
        fields.getStyleClass().add("form");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("edge-to-edge", "form-scroll");
        form.root().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    private void show(Optional<Field> form) {
        Optional<String> focused = focused();
        double place = root.getVvalue();
        boolean same = form.isPresent() && form.get().path().equals(fields.getUserData());
        fields.getChildren().setAll(form.map(this::rows).orElseGet(this::nothing));
        fields.setUserData(form.map(Field::path).orElse(null));
        root.setVvalue(same ? place : 0);
        focused.flatMap(id -> Optional.ofNullable(fields.lookup("#" + id))).ifPresent(Node::requestFocus);
    }

    private Optional<String> focused() {
        return Optional.ofNullable(root.getScene())
                .map(javafx.scene.Scene::getFocusOwner)
                .filter(owner -> owner.getUserData() instanceof Field)
                .map(Node::getId);
    }

    private List<Node> nothing() {
        Label label = new Label(texts.get("model.nothing"));
        label.setWrapText(true);
        return List.of(label);
    }

    private List<Node> rows(Field form) {
        VBox all = new VBox();
        Label title = new Label(Names.of(form.place(), texts));
        title.getStyleClass().add("form-title");
        all.getChildren().add(title);
        if (!form.path().isEmpty()) {
            Label path = new Label(form.path());
            path.getStyleClass().add("quiet");
            all.getChildren().add(path);
        }
        boolean saidUnderTheType =
                form.kind() == FieldKind.CHOICE && form.place().component().isEmpty();
        if (!form.documentation().isEmpty() && !saidUnderTheType) {
            all.getChildren().add(quiet(form.documentation()));
        }
        all.getChildren().add(problem(form));
        if (form.place().raw() == Traffic.class) {
            traffic.curve(editing, form.place()).ifPresent(all.getChildren()::add);
        }
        if (form.kind() == FieldKind.CHOICE) {
            all.getChildren().add(kindChooser(form));
        }
        if (form.kind() == FieldKind.COLLECTION) {
            all.getChildren().add(links(form));
        }
        form.children().forEach(field -> all.getChildren().add(row(field, 1)));
        all.getStyleClass().add("form-rows");
        return List.of(all);
    }

    private Node row(Field field, int depth) {
        return switch (field.kind()) {
            case GROUP, CHOICE -> group(field, depth);
            case COLLECTION -> collection(field);
            default -> FieldView.of(field, texts);
        };
    }

    private Node group(Field field, int depth) {
        if (!field.isOpen()) {
            return absent(field);
        }
        TitledPane pane = new TitledPane(field.label() + summary(field), null);
        pane.setAnimated(false);
        pane.setExpanded(depth < DEEPEST_GROUP && isSmall(field));
        pane.getStyleClass().addAll("dense", "group");
        pane.expandedProperty().subscribe(open -> {
            if (open && pane.getContent() == null) {
                pane.setContent(inside(field, depth)); // not before: a form is long
            }
        });
        return pane;
    }

    private Node inside(Field field, int depth) {
        VBox inside = new VBox();
        inside.getStyleClass().add("group-rows");
        inside.getChildren().addAll(quiet(field.documentation()), problem(field));
        if (field.kind() == FieldKind.CHOICE) {
            inside.getChildren().add(kindChooser(field));
        }
        field.children().forEach(child -> inside.getChildren().add(row(child, depth + 1)));
        if (field.isOptional() && field.place().written().isPresent()) {
            Button remove = new Button(texts.get("model.group.remove", field.label()));
            remove.getStyleClass().addAll("small", "flat");
            remove.setOnAction(event -> field.reset());
            inside.getChildren().add(remove);
        }
        return inside;
    }

    /** Small groups are open at once: key attributes, sizes. */
    private static boolean isSmall(Field field) {
        return field.place().written().isPresent() && field.children().size() <= 3;
    }

    private static String summary(Field field) {
        Optional<String> shortForm = field.place().shortForm();
        return shortForm
                .map(text -> "   " + text)
                .or(() -> field.place().kind().map(word -> "   " + word))
                .orElse("");
    }

    private Node absent(Field field) {
        Label label = new Label(field.label());
        label.getStyleClass().add("field-label");
        Button setUp = new Button(texts.get("model.setUp"));
        setUp.setId(FieldView.id(field));
        setUp.getStyleClass().add("small");
        setUp.setAccessibleText(texts.get("model.setUp.what", field.label()));
        setUp.setOnAction(event -> field.setUp());
        HBox line = new HBox(8, label, setUp);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox row = new VBox(line, problem(field), documentation(field));
        row.getStyleClass().add("field");
        return row;
    }

    private Node collection(Field field) {
        Label label = new Label(field.label());
        label.getStyleClass().add("field-label");
        HBox line = new HBox(8, label, links(field));
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox row = new VBox(line, problem(field), documentation(field));
        row.getStyleClass().add("field");
        return row;
    }

    /** The records of a list or map, each a link to its form, and a button that adds one. */
    private Node links(Field field) {
        FlowPane links = new FlowPane(6, 2);
        for (TypedNode child : field.place().children()) {
            Hyperlink link = new Hyperlink(Names.of(child, texts));
            link.setOnAction(event -> editing.selected().set(child.path()));
            links.getChildren().add(link);
        }
        List<String> kinds = editing.kinds(field.path());
        if (kinds.isEmpty()) {
            Button add = new Button(texts.get("model.add"));
            add.setOnAction(event -> editing.add(field.path(), Optional.empty()));
            add.getStyleClass().add("small");
            links.getChildren().add(add);
        } else {
            MenuButton add = new MenuButton(texts.get("model.add"));
            add.getStyleClass().add("small");
            kinds.forEach(kind -> {
                MenuItem item = new MenuItem(kind);
                item.setOnAction(event -> editing.add(field.path(), Optional.of(kind)));
                add.getItems().add(item);
            });
            links.getChildren().add(add);
        }
        links.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(links, javafx.scene.layout.Priority.ALWAYS);
        return links;
    }

    private Node kindChooser(Field field) {
        ComboBox<String> kinds = new ComboBox<>();
        kinds.getItems().setAll(field.words());
        kinds.setValue(field.place().kind().orElse(null));
        kinds.setCellFactory(unused -> new KindCell(field));
        kinds.setId(FieldView.id(field) + "-type");
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setAccessibleText(texts.get("model.kind.of", field.label()));
        kinds.valueProperty().addListener((property, before, now) -> {
            if (now != null && field.place().kind().filter(now::equals).isEmpty()) {
                field.choose(now);
            }
        });
        Label label = new Label(texts.get("model.kind"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(kinds);
        HBox line = new HBox(8, label, kinds);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(kinds, javafx.scene.layout.Priority.ALWAYS);
        VBox row = new VBox(
                line, documentation(field.place().kind().map(field::meaning).orElse("")));
        row.getStyleClass().add("field");
        return row;
    }

    private static Node problem(Field field) {
        Label problem = new Label();
        problem.textProperty().bind(field.problem().map(text -> text.isEmpty() ? "" : "▲ " + text));
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.visibleProperty().bind(field.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private static Node documentation(Field field) {
        String terms = field.terms().isEmpty() ? "" : "\n" + field.terms();
        return documentation(field.documentation() + terms);
    }

    private static Label documentation(String text) {
        Label label = quiet(text);
        label.getStyleClass().add("field-documentation");
        return label;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }

    /** A word with what it means under it. */
    private static final class KindCell extends ListCell<String> {
        private final Field field;

        KindCell(Field field) {
            this.field = field;
        }

        @Override
        protected void updateItem(String word, boolean empty) {
            super.updateItem(word, empty);
            if (empty || word == null) {
                setGraphic(null);
                return;
            }
            Label name = new Label(word);
            Label meaning = quiet(field.meaning(word));
            meaning.setMaxWidth(360);
            setGraphic(new VBox(name, meaning));
        }
    }
}
