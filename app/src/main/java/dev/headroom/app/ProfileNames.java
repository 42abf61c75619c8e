package dev.headroom.app;

import dev.headroom.profiles.Profiles;
import java.util.Iterator;

/** What shells complete where a profile may stand. */
final class ProfileNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return new Profiles().names().iterator();
    }
}
