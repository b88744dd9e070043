package org.edgeloop.drift.stream;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.drift.stream.StreamDrift.Sample;

/** Evenly spaced samples of a curve of unknown length: as soon as there are too many, every second one is dropped, unless all are kept. */
final class StatisticCurve {

	private static final int MOST = 2048;

	private final List<Sample> samples = new ArrayList<>();
	private final boolean thinned;
	private long stride;
	private long offered;

	/** @param every how many values apart the samples are; 0 for as many as a chart shows */
	StatisticCurve(long every) {
		thinned = every == 0;
		stride = Math.max(1, every);
	}

	void offer(long row, double value) {
		boolean kept = offered++ % stride == 0 && !Double.isNaN(value);
		if (!kept) {
			return;
		}
		if (thinned && samples.size() == MOST) {
			List<Sample> every = List.copyOf(samples);
			samples.clear();
			for (int i = 0; i < every.size(); i += 2) {
				samples.add(every.get(i));
			}
			stride *= 2;
		}
		samples.add(new Sample(row, value));
	}

	List<Sample> samples() {
		return samples;
	}
}
