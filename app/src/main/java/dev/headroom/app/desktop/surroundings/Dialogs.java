package dev.headroom.app.desktop.surroundings;

import java.util.List;
import java.util.Optional;

/** Speaks with people. All texts are ready to be read. */
public interface Dialogs {
    /**
     * A question with answers that name what they do.
     *
     * @param title what it is about
     * @param text what is at stake
     * @param answers the first is the one that is meant by Enter
     * @return the place of the answer given; empty where the question was closed
     */
    Optional<Integer> ask(String title, String text, List<String> answers);

    /** Something went wrong: what happened and what to do; details are folded away. */
    void problem(String what, String whatToDo, String details);

    /** Something that is good to know, shown for a while and in nobody's way. */
    void notice(String text);
}
