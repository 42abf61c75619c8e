package dev.headroom.app.desktop.edit;

import dev.headroom.app.desktop.document.Reading;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The form of the node that is chosen. It is made anew when another node is chosen or the node gets other fields; otherwise its
 * fields take over what is written, so that whoever types in one of them is not disturbed.
 */
public final class Form {
    private final Editing editing;
    private int opened;
    private final ReadOnlyObjectWrapper<Optional<Field>> root = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Form(Editing editing) {
        this.editing = editing;
        editing.selected().subscribe(this::update);
        editing.document().reading().subscribe(this::update);
        editing.refusal().subscribe(this::update);
        update();
    }

    /** The form's fields, in one; empty while nothing can be edited. */
    public ReadOnlyObjectProperty<Optional<Field>> root() {
        return root.getReadOnlyProperty();
    }

    private void update() {
        Reading reading = editing.document().reading().get();
        String path = editing.selected().get();
        if (reading.tree().isEmpty()) {
            return;
        }
        Optional<TypedNode> place = TypedNode.at(reading.tree().get(), path);
        if (place.isEmpty()) {
            boolean current = reading.text().equals(editing.document().text().get());
            if (current && !path.isEmpty()) {
                editing.selected().set(Names.parent(path));
            }
            return;
        }
        Optional<Field> now = root.get();
        boolean sameDocument = opened == editing.document().opened().get();
        boolean stays = now.filter(field ->
                        sameDocument && field.path().equals(path) && field.update(place.get(), reading.problems()))
                .isPresent();
        if (!stays) {
            Field made = Field.of(editing, place.get());
            made.update(place.get(), reading.problems());
            opened = editing.document().opened().get();
            root.set(Optional.of(made));
            watch(made);
        }
    }

    private void watch(Field field) {
        field.problem().subscribe(this::tellWhatIsRefused);
        field.children().forEach(this::watch);
    }

    private void tellWhatIsRefused() {
        editing.document()
                .refused()
                .set(wrong().stream()
                        .filter(Field::isTouched)
                        .findFirst()
                        .map(field -> field.label() + ": " + field.problem().get())
                        .orElse(""));
    }

    /** All fields whose values are wrong, the outermost first. */
    public List<Field> wrong() {
        return root.get().map(Form::wrong).orElse(List.of());
    }

    private static List<Field> wrong(Field field) {
        java.util.ArrayList<Field> wrong = new java.util.ArrayList<>();
        if (!field.problem().get().isEmpty()) {
            wrong.add(field);
        }
        field.children().forEach(child -> wrong.addAll(wrong(child)));
        return wrong;
    }
}
