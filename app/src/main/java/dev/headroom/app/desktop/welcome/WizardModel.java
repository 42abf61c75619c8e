package dev.headroom.app.desktop.welcome;

import dev.headroom.app.desktop.text.Texts;
import dev.headroom.quantity.DataSize;
import dev.headroom.quantity.Rate;
import dev.headroom.scenario.BillingMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A new scenario in three steps: table, traffic, budget. What the answers come to is worked out while they are typed. */
public final class WizardModel {
    /** How many steps there are. */
    public static final int STEPS = 3;

    private final Entry<String> table = new Entry<>("table", "Orders", Meanings::table);
    private final Entry<String> partitionKey = new Entry<>("partitionKey", "id", Meanings::key);
    private final Entry<String> sortKey = new Entry<>("sortKey", "", Meanings::keyOrNone);
    private final Entry<DataSize> itemSize = new Entry<>("itemSize", "1KB", Meanings::itemSize);
    private final Entry<Long> items = new Entry<>("items", "100K", Meanings::items);
    private final Entry<Rate> reads = new Entry<>("reads", "200/s", Meanings::rate);
    private final Entry<Rate> writes = new Entry<>("writes", "50/s", Meanings::rate);
    private final Entry<BigDecimal> budget = new Entry<>("budget", "", Meanings::dollarsOrNone);
    private final List<List<Entry<?>>> ofStep =
            List.of(List.of(table, partitionKey, sortKey, itemSize, items), List.of(reads, writes), List.of(budget));

    private final BooleanProperty strong = new SimpleBooleanProperty();
    private final ObjectProperty<TrafficShape> shape = new SimpleObjectProperty<>(TrafficShape.STEADY);
    private final ObjectProperty<KeyDistribution> keys = new SimpleObjectProperty<>(KeyDistribution.ZIPFIAN);
    private final ObjectProperty<BillingMode> billing = new SimpleObjectProperty<>(BillingMode.PROVISIONED);
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<WizardSums>> sums = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final Texts texts;
    private final BiConsumer<String, String> open;
    private final Runnable cancel;

    /**
     * A new one, with answers to begin with.
     *
     * @param open takes the name and the text of the scenario that was made
     * @param cancel is told that nobody wants one after all
     */
    public WizardModel(Texts texts, BiConsumer<String, String> open, Runnable cancel) {
        this.texts = texts;
        this.open = open;
        this.cancel = cancel;
        ofStep.forEach(entries -> entries.forEach(entry -> entry.value().subscribe(this::work)));
        strong.subscribe(this::work);
        shape.subscribe(this::work);
        keys.subscribe(this::work);
        billing.subscribe(this::work);
        work();
    }

    public Entry<String> table() {
        return table;
    }

    public Entry<String> partitionKey() {
        return partitionKey;
    }

    public Entry<String> sortKey() {
        return sortKey;
    }

    public Entry<DataSize> itemSize() {
        return itemSize;
    }

    public Entry<Long> items() {
        return items;
    }

    public Entry<Rate> reads() {
        return reads;
    }

    public Entry<Rate> writes() {
        return writes;
    }

    public Entry<BigDecimal> budget() {
        return budget;
    }

    /** Whether reads are strongly consistent. */
    public BooleanProperty strong() {
        return strong;
    }

    public ObjectProperty<TrafficShape> shape() {
        return shape;
    }

    public ObjectProperty<KeyDistribution> keys() {
        return keys;
    }

    public ObjectProperty<BillingMode> billing() {
        return billing;
    }

    /** The step that is shown, from 0. */
    public ReadOnlyIntegerProperty step() {
        return step.getReadOnlyProperty();
    }

    /** Whether neither reads nor writes come, so that nothing could be simulated. */
    public ReadOnlyBooleanProperty idle() {
        return idle.getReadOnlyProperty();
    }

    /** What it comes to; empty while an answer means nothing. */
    public ReadOnlyObjectProperty<Optional<WizardSums>> sums() {
        return sums.getReadOnlyProperty();
    }

    /** The entries of a step. */
    public List<Entry<?>> entries(int ofThatStep) {
        return ofStep.get(ofThatStep);
    }

    /** Goes to the next step, or makes the scenario at the last; stays where an answer means nothing, and says so. */
    public void next() {
        List<Entry<?>> entries = ofStep.get(step.get());
        entries.forEach(entry -> entry.left().set(true));
        boolean right = entries.stream().allMatch(Entry::isRight) && !(step.get() == 1 && idle.get());
        if (right && step.get() < STEPS - 1) {
            step.set(step.get() + 1);
        } else if (right) {
            sums.get().ifPresent(this::create);
        }
    }

    /** Goes to the step before. */
    public void back() {
        step.set(Math.max(0, step.get() - 1));
    }

    /** Leaves it. */
    public void cancel() {
        cancel.run();
    }

    private void create(WizardSums of) {
        open.accept(of.answers().table(), WizardScenario.text(of, texts));
    }

    private void work() {
        boolean right = ofStep.stream().flatMap(List::stream).allMatch(Entry::isRight);
        boolean silent = silent(reads) && silent(writes);
        idle.set(silent);
        sums.set(right && !silent ? Optional.of(WizardSums.of(answers())) : Optional.empty());
    }

    private static boolean silent(Entry<Rate> rate) {
        return rate.value().get().filter(r -> r.perSecond() == 0).isPresent();
    }

    private WizardAnswers answers() {
        return new WizardAnswers(
                told(table),
                told(partitionKey),
                Optional.of(told(sortKey)).filter(key -> !key.isEmpty() && !key.equals(told(partitionKey))),
                told(itemSize),
                told(items),
                told(reads),
                strong.get(),
                told(writes),
                shape.get(),
                keys.get(),
                billing.get(),
                Optional.of(told(budget)).filter(amount -> amount.signum() > 0));
    }

    private static <T> T told(Entry<T> entry) {
        return entry.value().get().orElseThrow();
    }
}
