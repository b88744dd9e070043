package org.edgeloop.signal.simulation;

import static org.edgeloop.signal.simulation.SimulatedRecording.SAMPLE_RATE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.simulation.RigEvent.Kind;
import org.edgeloop.signal.simulation.RigScenario.Dropout;

/** Keeps book of what happens in one run, in samples. */
final class RigEvents {

	private static final int ALL_CHANNELS = -1;

	private final int length;
	private final long[] knocks;
	private final List<RigEvent> list = new ArrayList<>();
	private boolean struck;

	RigEvents(RigScenario scenario) {
		length = (int) sampleAt(scenario.seconds());
		knocks = scenario.knocks().stream().mapToLong(RigEvents::sampleAt).sorted().toArray();
		for (long knock : knocks) {
			add(Kind.KNOCK, knock, knock, ALL_CHANNELS);
		}
		for (Dropout dropout : scenario.dropouts()) {
			add(Kind.DROPOUT, sampleAt(dropout.from()), sampleAt(dropout.to()), dropout.channel());
		}
		addRuns(Kind.FAULT, sample -> scenario.severity().at(sample / SAMPLE_RATE) > 0);
		addRuns(Kind.SPEED_CHANGE,
				sample -> scenario.speed().at(sample / SAMPLE_RATE) != scenario.speed().at((sample + 1) / SAMPLE_RATE));
	}

	/** @return the number of samples of the run */
	int length() {
		return length;
	}

	boolean isKnock(int sample) {
		return Arrays.binarySearch(knocks, sample) >= 0;
	}

	/** The bearing's defect was struck at about this sample. */
	void struck(int sample) {
		if (!struck) {
			struck = true;
			add(Kind.FIRST_IMPACT, sample, sample, ALL_CHANNELS);
		}
	}

	void loseDropouts(float[][] samples) {
		for (RigEvent event : list) {
			if (event.kind() == Kind.DROPOUT) {
				Arrays.fill(samples[event.channel()], (int) event.range().from(), (int) event.range().to(), Float.NaN);
			}
		}
	}

	/** @return what happened so far, in the order of the first samples */
	List<RigEvent> list() {
		return list.stream().sorted(Comparator.comparingLong(event -> event.range().from())).toList();
	}

	/** Adds an event for every run of samples for which something holds. */
	private void addRuns(Kind kind, IntPredicate holds) {
		int start = -1;
		for (int i = 0; i <= length; i++) {
			boolean now = i < length && holds.test(i);
			if (now && start < 0) {
				start = i;
			} else if (!now && start >= 0) {
				add(kind, start, i, ALL_CHANNELS);
				start = -1;
			}
		}
	}

	private void add(Kind kind, long from, long to, int channel) {
		list.add(new RigEvent(kind, new SampleRange(Math.min(from, length), Math.min(to, length)), channel));
	}

	private static long sampleAt(double seconds) {
		return Math.round(seconds * SAMPLE_RATE);
	}
}
