package org.edgeloop.dataset.internal.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.edgeloop.dataset.windows.Split;
import org.edgeloop.dataset.windows.SplitSettings;
import org.junit.jupiter.api.Test;

class SplitAssignmentTest {

	private static final SplitSettings SHARES = new SplitSettings("machine", 0.6, 0.2, 0.2, 1);

	/** Ten groups with the same windows can be divided exactly. */
	@Test
	void equalGroupsAreDividedByTheShares() {
		for (long seed = 0; seed < 20; seed++) {
			Map<String, Map<String, Long>> windows = new HashMap<>();
			for (int group = 0; group < 10; group++) {
				windows.put("g" + group, Map.of("a", 10L, "b", 5L));
			}
			Map<Split, Long> sizes = sizes(windows, new SplitSettings("x", 0.6, 0.2, 0.2, seed), "a");
			assertEquals(Map.of(Split.TRAIN, 60L, Split.VALIDATION, 20L, Split.TEST, 20L), sizes);
		}
	}

	/** Each class lives in its own ten groups: stratified is only what takes six of each. */
	@Test
	void everyClassIsSpreadByTheShares() {
		Map<String, Map<String, Long>> windows = new HashMap<>();
		for (int group = 0; group < 10; group++) {
			windows.put("common" + group, Map.of("common", 1000L));
			windows.put("rare" + group, Map.of("rare", 3L));
		}
		for (long seed = 0; seed < 20; seed++) {
			var settings = new SplitSettings("x", 0.6, 0.2, 0.2, seed);
			assertEquals(Map.of(Split.TRAIN, 6000L, Split.VALIDATION, 2000L, Split.TEST, 2000L), sizes(windows, settings, "common"));
			assertEquals(Map.of(Split.TRAIN, 18L, Split.VALIDATION, 6L, Split.TEST, 6L), sizes(windows, settings, "rare"));
		}
	}

	@Test
	void noSplitThatIsWantedStaysEmpty() {
		var random = new Random(5);
		for (int round = 0; round < 200; round++) {
			Map<String, Map<String, Long>> windows = new HashMap<>();
			for (int group = 0; group < 3 + random.nextInt(3); group++) {
				windows.put("g" + group, Map.of("a", 1L + random.nextInt(1000), "b", 1L + random.nextInt(10)));
			}
			Map<String, Split> splits = new SplitAssignment(new SplitSettings("x", 0.9, 0.05, 0.05, round), windows).run();
			assertEquals(windows.keySet(), splits.keySet());
			assertEquals(EnumSet.allOf(Split.class), EnumSet.copyOf(splits.values()));
		}
	}

	@Test
	void aShareOfNothingGetsNothing() {
		Map<String, Map<String, Long>> windows = Map.of("p", Map.of("a", 5L), "q", Map.of("a", 5L));
		assertEquals(Set.of(Split.TRAIN, Split.TEST),
				new HashSet<>(new SplitAssignment(new SplitSettings("x", 0.5, 0, 0.5, 0), windows).run().values()));
		assertEquals(Map.of("p", Split.TRAIN, "q", Split.TRAIN), new SplitAssignment(SplitSettings.NONE, windows).run());
	}

	@Test
	void theSeedDecidesAndNothingElseByChance() {
		Map<String, Map<String, Long>> windows = new HashMap<>();
		for (int group = 0; group < 30; group++) {
			windows.put("g" + group, Map.of("a", 10L));
		}
		assertEquals(new SplitAssignment(SHARES, windows).run(), new SplitAssignment(SHARES, new HashMap<>(windows)).run());
		var others = new HashSet<Map<String, Split>>();
		for (long seed = 0; seed < 10; seed++) {
			others.add(new SplitAssignment(new SplitSettings("x", 0.6, 0.2, 0.2, seed), windows).run());
		}
		assertEquals(10, others.size());
	}

	@Test
	void fewerGroupsThanSplitsAreRefusedBySayingSo() {
		var refused = assertThrows(IllegalArgumentException.class,
				() -> new SplitAssignment(SHARES, Map.of("only", Map.of("a", 5L))));
		assertTrue(refused.getMessage().contains("machine") && refused.getMessage().contains("only one"), refused::getMessage);
	}

	private static Map<Split, Long> sizes(Map<String, Map<String, Long>> windows, SplitSettings settings, String type) {
		Map<Split, Long> sizes = new HashMap<>();
		new SplitAssignment(settings, windows).run()
				.forEach((group, split) -> sizes.merge(split, windows.get(group).getOrDefault(type, 0L), Long::sum));
		return sizes;
	}
}
