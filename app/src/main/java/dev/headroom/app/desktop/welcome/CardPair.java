package dev.headroom.app.desktop.welcome;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A profile in trouble, and the one that mends it, which belong side by side. */
record CardPair(ProfileCard trouble, Optional<ProfileCard> mended) {

    /** Pairs in the order of the troubles; whatever mends nothing stands alone. */
    static List<CardPair> of(List<ProfileCard> cards) {
        Map<String, ProfileCard> menders = new LinkedHashMap<>();
        cards.forEach(card -> card.mends().ifPresent(name -> menders.putIfAbsent(name, card)));
        List<CardPair> pairs = new ArrayList<>();
        for (ProfileCard card : cards) {
            if (!menders.containsValue(card)) {
                pairs.add(new CardPair(card, Optional.ofNullable(menders.get(card.name()))));
            }
        }
        return pairs;
    }

    /** What either of the two is about: what mends a hot key is about hot keys. */
    Set<Topic> topics() {
        Set<Topic> all = EnumSet.noneOf(Topic.class);
        all.addAll(trouble.topics());
        mended.ifPresent(card -> all.addAll(card.topics()));
        return all;
    }

    String words() {
        return trouble.words() + " " + mended.map(ProfileCard::words).orElse("");
    }
}
