package dev.headroom.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headroom.item.PrimaryKey;
import dev.headroom.item.StringValue;
import dev.headroom.scenario.DaxModel;
import dev.headroom.scenario.DaxSpec;
import dev.headroom.scenario.Defaults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaxClusterTest {
    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1_000 * MILLI;
    private static final PrimaryKey KEY = key(1);

    @Test
    void answersWithWhatWasUntilThePrimarysLogHasReachedTheOthers() {
        DaxCluster cluster = cluster("nodes", 3);
        cluster.cache(KEY, absence(0), 0);
        cluster.nodeAt(SECOND);
        cluster.cache(KEY, absence(SECOND), SECOND);

        cluster.nodeAt(SECOND + 100 * MILLI - 1);
        assertThat(cluster.item(0, KEY, SECOND)).isEqualTo(absence(SECOND));
        assertThat(cluster.item(1, KEY, SECOND)).isEqualTo(absence(0));
        assertThat(cluster.item(2, KEY, SECOND)).isEqualTo(absence(0));

        cluster.nodeAt(SECOND + 100 * MILLI);
        assertThat(cluster.item(1, KEY, SECOND)).isEqualTo(absence(SECOND));
        assertThat(cluster.item(2, KEY, SECOND)).isEqualTo(absence(SECOND));
    }

    @Test
    void asksThePrimaryForWhatANodeDoesNotHave() {
        DaxCluster cluster = cluster("nodes", 3);
        cluster.cache(KEY, absence(0), 0);

        assertThat(cluster.item(1, KEY, 0)).isNotNull();
        cluster.nodeFails(0, 0);
        assertThat(cluster.item(1, KEY, 0)).isNotNull();
        assertThat(cluster.item(2, KEY, 0)).isNull();
    }

    @Test
    void sendsCallsToEveryNodeAlike() {
        DaxCluster cluster = cluster("nodes", 4);
        int[] calls = new int[4];
        for (int i = 0; i < 40_000; i++) {
            calls[cluster.nodeAt(0)]++;
        }
        for (int count : calls) {
            assertThat(count).isBetween(9_500, 10_500);
        }
    }

    @Test
    void sendsNoCallToANodeThatIsDownNorCachesAnythingThere() {
        DaxCluster cluster = cluster("nodes", 3);
        cluster.cache(KEY, absence(0), 0);
        cluster.nodeAt(SECOND);
        cluster.nodeFails(1, SECOND);

        assertThat(nodesAsked(cluster, SECOND)).containsExactlyInAnyOrder(0, 2);
        cluster.cache(key(2), absence(SECOND), SECOND);
        cluster.nodeAt(2 * SECOND);
        cluster.nodeReturns(1);

        assertThat(nodesAsked(cluster, 2 * SECOND)).containsExactlyInAnyOrder(0, 1, 2);
        cluster.nodeFails(0, 2 * SECOND);
        assertThat(cluster.item(1, KEY, 2 * SECOND)).isNull();
        assertThat(cluster.item(1, key(2), 2 * SECOND)).isNull();
        assertThat(cluster.item(2, key(2), 2 * SECOND)).isNotNull();
    }

    @Test
    void promotesAReplicaSomeTimeAfterThePrimaryFailed() {
        DaxCluster cluster = cluster("nodes", 3);
        cluster.nodeFails(0, SECOND);

        cluster.nodeAt(11 * SECOND - 1);
        assertThat(cluster.hasPrimary()).isFalse();
        cluster.nodeAt(11 * SECOND);
        assertThat(cluster.hasPrimary()).isTrue();
        assertThat(cluster.primary()).isEqualTo(1);
        cluster.nodeReturns(0);
        assertThat(cluster.primary()).isEqualTo(1);
    }

    @Test
    void hasNoNodeWhenItsOnlyOneIsDownAndStartsColdWhenThatIsBack() {
        DaxCluster cluster = cluster("nodes", 1);
        cluster.cache(KEY, absence(0), 0);
        cluster.nodeFails(0, 0);
        assertThat(cluster.nodeAt(60 * SECOND)).isEqualTo(DaxCluster.NO_NODE);
        assertThat(cluster.hasPrimary()).isFalse();

        cluster.nodeReturns(0);
        assertThat(cluster.nodeAt(60 * SECOND)).isZero();
        assertThat(cluster.hasPrimary()).isTrue();
        assertThat(cluster.item(0, KEY, 60 * SECOND)).isNull();
    }

    /** §7.2: a node of 1,000 normalised requests a second takes so many of each kind in ten seconds, and its queue more. */
    @ParameterizedTest
    @CsvSource({"hit, 1, 10000", "hit, 2048, 5000", "miss, 1024, 1000", "write, 1024, 400", "write, 4096, 100"})
    void takesWhatItsThroughputAllows(String kind, long bytes, int expected) {
        DaxCluster cluster = cluster("nodes", 1, "nodeThroughput", Optional.of(1_000L));
        int taken = 0;
        for (long now = 0; now < 10 * SECOND; now += MILLI / 10) {
            boolean takes = kind.equals("write") ? cluster.takesWrites(now) : cluster.takesRequests(0, now);
            if (takes) {
                taken++;
                switch (kind) {
                    case "hit" -> cluster.bearHit(0, bytes, now);
                    case "miss" -> cluster.bearMiss(0, bytes, now);
                    default -> cluster.bearWrite(bytes, now);
                }
            }
        }
        assertThat(taken).isBetween(expected, expected + expected / 50 + 1);
    }

    @Test
    void takesNoMoreThanFortyThousandWritesASecondHoweverLargeItsNodes() {
        DaxCluster cluster = cluster("nodeType", "dax.r5.24xlarge", "nodeThroughput", Optional.of(100_000_000L));
        int taken = 0;
        for (long now = 0; now < SECOND; now += 10_000) {
            if (cluster.takesWrites(now)) {
                taken++;
                cluster.bearWrite(100, now);
            }
        }
        assertThat(taken).isBetween(40_000, 44_001);
    }

    @Test
    void keepsHalfOfANodesMemoryForItems() {
        DaxCluster cluster = cluster("nodeType", "dax.t3.small", "nodes", 1);
        cluster.cache(KEY, new CachedItem(null, 1L << 30, 0), 0);
        assertThat(cluster.items()).isEqualTo(1);
        cluster.cache(key(2), new CachedItem(null, 1, 0), 0);
        assertThat(cluster.itemEvictions()).isEqualTo(1);
    }

    @Test
    void refusesAnUnknownNodeType() {
        assertThatThrownBy(() -> cluster("nodeType", "r5.big")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Two caches a node, each a plain map in the order of use, and a list of what is under way between them. */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3", "4, 5"})
    void agreesWithPlainMaps(long seed, int count) {
        DaxCluster cluster = cluster("nodes", count, "itemCacheEntries", Optional.of(20L), "itemTimeToLive", "300ms");
        List<Map<PrimaryKey, CachedItem>> plain = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            plain.add(plainCache(20));
        }
        List<Map.Entry<PrimaryKey, CachedItem>> underWay = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        boolean[] down = new boolean[count];
        for (int step = 0; step < 60_000; step++) {
            long now = step * MILLI;
            while (!underWay.isEmpty() && underWay.get(0).getValue().cachedNanos() + 100 * MILLI <= now) {
                Map.Entry<PrimaryKey, CachedItem> sent = underWay.remove(0);
                for (int i = 1; i < count; i++) {
                    if (!down[i]) {
                        plain.get(i).put(sent.getKey(), sent.getValue());
                    }
                }
            }
            int asked = cluster.nodeAt(now);
            assertThat(down[asked]).isFalse();
            if (count > 1 && random.nextInt(500) == 0) {
                int node = 1 + random.nextInt(count - 1);
                if (down[node]) {
                    cluster.nodeReturns(node);
                } else {
                    cluster.nodeFails(node, now);
                    plain.get(node).clear();
                }
                down[node] = !down[node];
            } else {
                PrimaryKey key = key((int) (random.nextDouble() * random.nextDouble() * 60));
                CachedItem expected = alive(plain.get(asked), key, now);
                if (expected == null && asked != 0) {
                    expected = alive(plain.get(0), key, now);
                    if (expected != null) {
                        plain.get(asked).put(key, expected);
                    }
                }
                assertThat(cluster.item(asked, key, now)).isEqualTo(expected);
                if (expected == null || random.nextInt(20) == 0) {
                    CachedItem item = absence(now);
                    cluster.cache(key, item, now);
                    plain.get(0).put(key, item);
                    underWay.add(Map.entry(key, item));
                }
            }
        }
        assertThat(cluster.itemEvictions()).isPositive();
        assertThat(cluster.itemsExpired()).isPositive();
    }

    private static CachedItem alive(Map<PrimaryKey, CachedItem> cache, PrimaryKey key, long now) {
        CachedItem found = cache.get(key);
        if (found != null && found.cachedNanos() + 300 * MILLI <= now) {
            cache.remove(key);
            return null;
        }
        return found;
    }

    private static Map<PrimaryKey, CachedItem> plainCache(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<PrimaryKey, CachedItem> eldest) {
                return size() > most;
            }
        };
    }

    private static Set<Integer> nodesAsked(DaxCluster cluster, long now) {
        Set<Integer> asked = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            asked.add(cluster.nodeAt(now));
        }
        return asked;
    }

    private static CachedItem absence(long now) {
        return new CachedItem(null, 10, now);
    }

    private static PrimaryKey key(int number) {
        return PrimaryKey.of(StringValue.of("key-" + number));
    }

    private static DaxCluster cluster(Object... settings) {
        return new DaxCluster(
                Defaults.of(DaxSpec.class, settings), Defaults.of(DaxModel.class), new SplittableRandom(7));
    }
}
