package org.edgeloop.experiment.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.SampleRuns;
import org.junit.jupiter.api.Test;

/** Columns must say what the runs themselves say, whatever was added and changed before. */
class RunFrameTest {

	private final Random random = new Random(3);
	private final Map<String, Run> expected = new LinkedHashMap<>();

	@Test
	void columnsSayWhatTheRunsSayAfterAnyChanges() {
		RunFrame frame = RunFrame.EMPTY;
		List<RunFrame> snapshots = new ArrayList<>();
		List<Map<String, Run>> states = new ArrayList<>();
		for (int change = 0; change < 40; change++) {
			List<Run> runs = new ArrayList<>();
			for (int i = random.nextInt(400); i >= 0; i--) {
				Run run = randomRun("r" + random.nextInt(6_000));
				runs.add(run);
				expected.put(run.id(), run);
			}
			frame = frame.with(runs);
			snapshots.add(frame);
			states.add(Map.copyOf(expected));
		}
		assertEquals(List.copyOf(expected.keySet()), ids(frame));
		for (int i = 0; i < snapshots.size(); i += 13) {
			check(states.get(i), snapshots.get(i));
		}
		check(expected, frame);
		Set<String> gone = new TreeSet<>(expected.keySet().stream().filter(_ -> random.nextInt(3) == 0).toList());
		expected.keySet().removeAll(gone);
		frame = frame.without(gone);
		assertEquals(List.copyOf(expected.keySet()), ids(frame));
		check(expected, frame);
		assertEquals(0, frame.without(expected.keySet()).size());
	}

	@Test
	void twoTablesThatGrowFromOneDoNotSeeEachOthersRuns() {
		RunFrame common = RunFrame.of(List.of(SampleRuns.run("a").build()));
		RunFrame one = common.with(List.of(SampleRuns.run("b").build()));
		RunFrame other = common.with(List.of(SampleRuns.run("c").build(), SampleRuns.run("b").build()));
		assertFalse(common.row("b").isPresent());
		assertEquals(1, one.row("b").orElseThrow());
		assertFalse(one.row("c").isPresent());
		assertEquals(2, other.row("b").orElseThrow());
		assertEquals(0, RunFrame.EMPTY.size());
	}

	@Test
	void aValueThatChangesAllTheTimeLeavesNoTrace() {
		RunFrame frame = RunFrame.EMPTY;
		for (int i = 0; i < 100_000; i++) {
			frame = frame.with(List.of(SampleRuns.run("a").tag("heartbeat", "beat " + i).build()));
		}
		assertEquals("beat 99999", frame.text(0, RunKey.tag("heartbeat")));
	}

	private Run randomRun(String id) {
		SampleRuns run = SampleRuns.run(id).time(random.nextInt(3), random.nextInt(5)).named(random.nextBoolean() ? "" : "n" + random.nextInt(9));
		for (int i = 0; i < 6; i++) {
			if (random.nextInt(6) >= i) {
				run.param("p" + i, Integer.toString(random.nextInt(1 << 2 * i)));
				run.tag("t" + i, "v" + random.nextInt(3));
				run.metric("m" + i, random.nextInt(5) == 0 ? Double.NaN : random.nextGaussian());
			}
		}
		return (random.nextInt(4) == 0 ? run.dataset("d" + random.nextInt(3), "", "") : run).build();
	}

	private static List<String> ids(RunFrame frame) {
		List<String> ids = new ArrayList<>();
		for (int row = 0; row < frame.size(); row++) {
			ids.add(frame.id(row));
		}
		return ids;
	}

	private static void check(Map<String, Run> runs, RunFrame frame) {
		assertEquals(runs.keySet(), Set.copyOf(ids(frame)));
		Map<RunKey, Integer> counts = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
		for (Run run : runs.values()) {
			int row = frame.row(run.id()).orElseThrow();
			assertEquals(run.id(), frame.id(row));
			assertEquals(run.datasets(), frame.datasets(row));
			keys(run).forEach(key -> counts.merge(key, 1, Integer::sum));
			for (int i = 0; i < 6; i++) {
				assertEquals(run.params().get("p" + i), frame.text(row, RunKey.param("p" + i)));
				assertEquals(run.tags().get("t" + i), frame.text(row, RunKey.tag("t" + i)));
				assertEquals(RunKey.metric("m" + i).number(run), frame.number(row, RunKey.metric("m" + i)));
			}
			for (RunAttribute attribute : RunAttribute.values()) {
				RunKey key = RunKey.of(attribute);
				if (attribute.isNumber()) {
					assertEquals(key.number(run), frame.number(row, key));
				} else {
					assertEquals(key.text(run).orElse(null), frame.text(row, key));
				}
			}
		}
		assertEquals(counts.toString(), frame.keys().stream().collect(() -> new TreeMap<RunKey, Integer>((a, b) -> a.toString().compareTo(
				b.toString())), (map, found) -> map.put(found.key(), found.runs()), Map::putAll).toString());
	}

	private static Set<RunKey> keys(Run run) {
		Set<RunKey> keys = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
		run.params().keySet().forEach(name -> keys.add(RunKey.param(name)));
		run.tags().keySet().forEach(name -> keys.add(RunKey.tag(name)));
		run.metrics().keySet().forEach(name -> keys.add(RunKey.metric(name)));
		return keys;
	}
}
