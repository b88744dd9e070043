package org.edgeloop.dataset.internal.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.edgeloop.dataset.agreement.Kappa;
import org.edgeloop.dataset.labels.Label;

/**
 * Counts what annotators say of samples, recording by recording. For two of them chance is what each one's shares of classes would
 * give (Cohen), for more what everybody's together would (Fleiss).
 */
public final class KappaCounts {

	private final int annotators;
	private final List<Map<String, Long>> totals;
	private long samples;
	/** The sum over samples of the share of pairs of annotators that agree. */
	private double agreeing;

	/** @param annotators how many there are, at least two */
	public KappaCounts(int annotators) {
		this.annotators = annotators;
		totals = Stream.generate(() -> (Map<String, Long>) new HashMap<String, Long>()).limit(annotators).toList();
	}

	/**
	 * Adds a recording.
	 *
	 * @param labels those of each annotator
	 * @param channels the names of its channels
	 * @param length its length in samples
	 */
	public void add(List<List<Label>> labels, List<String> channels, long length) {
		for (String channel : channels) {
			StateSweep.run(labels, channel, length, this::add);
		}
	}

	private void add(List<String> states, long length) {
		samples += length;
		var same = new TreeMap<String, Integer>();
		for (int i = 0; i < annotators; i++) {
			totals.get(i).merge(states.get(i), length, Long::sum);
			same.merge(states.get(i), 1, Integer::sum);
		}
		long pairs = same.values().stream().mapToLong(count -> (long) count * (count - 1)).sum();
		agreeing += (double) length * pairs / ((long) annotators * (annotators - 1));
	}

	/** @return whether anybody says anything of any sample */
	public boolean isAnythingSaid() {
		return totals.stream().anyMatch(total -> total.keySet().stream().anyMatch(state -> !state.isEmpty()));
	}

	public Kappa kappa() {
		return new Kappa(samples, agreeing / samples, annotators == 2 ? byEach() : byAll());
	}

	private double byEach() {
		Map<String, Long> other = totals.get(1);
		return totals.get(0).entrySet().stream()
				.mapToDouble(state -> share(state.getValue(), samples) * share(other.getOrDefault(state.getKey(), 0L), samples)).sum();
	}

	private double byAll() {
		Map<String, Long> all = new HashMap<>();
		totals.forEach(total -> total.forEach((state, count) -> all.merge(state, count, Long::sum)));
		return all.values().stream().mapToDouble(count -> Math.pow(share(count, samples * annotators), 2)).sum();
	}

	private static double share(long count, long of) {
		return (double) count / of;
	}
}
