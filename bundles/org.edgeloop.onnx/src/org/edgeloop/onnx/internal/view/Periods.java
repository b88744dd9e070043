package org.edgeloop.onnx.internal.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where a row of numbers repeats itself. */
final class Periods {

	private static final int FEWEST_COPIES = 3;
	private static final int LONGEST = 2000;
	private static final int MOST_TRIED = 24;
	/** A longer period must cover this much more than a shorter one, which is mostly what it is made of. */
	private static final double BETTER = 1.05;

	/**
	 * A block and its copies, one after the other.
	 *
	 * @param start where the first one begins
	 * @param period how long each is
	 * @param copies how many there are with the first
	 * @param slack how many places farther the blocks could begin as well
	 */
	record Run(int start, int period, int copies, int slack) {

		int length() {
			return period * copies;
		}
	}

	private Periods() {
	}

	/** @return the run that covers most of a part of the row; empty if there is none of three blocks */
	static Optional<Run> longest(int[] row, int from, int to) {
		Optional<Run> best = Optional.empty();
		for (int period : candidates(row, from, to)) {
			Optional<Run> run = longest(row, from, to, period);
			if (run.isPresent() && (best.isEmpty() || run.get().length() > best.get().length() * BETTER)) {
				best = run;
			}
		}
		return best;
	}

	/** @return the most frequent distances between equal numbers, short ones first */
	private static List<Integer> candidates(int[] row, int from, int to) {
		Map<Integer, Integer> last = new HashMap<>();
		Map<Integer, Integer> counts = new HashMap<>();
		for (int i = from; i < to; i++) {
			Integer before = last.put(row[i], i);
			if (before != null && i - before <= LONGEST) {
				counts.merge(i - before, 1, Integer::sum);
			}
		}
		// Where a block holds an operator several times, its length is the sum of some distances: the pairs around tell.
		for (int span = 2; span <= 4; span++) {
			last.clear();
			for (int i = from; i + span <= to; i++) {
				int several = 0;
				for (int k = 0; k < span; k++) {
					several = 31 * several + row[i + k];
				}
				Integer before = last.put(several, i);
				if (before != null && i - before <= LONGEST) {
					counts.merge(i - before, span, Integer::sum);
				}
			}
		}
		return counts.entrySet().stream().sorted(Map.Entry.<Integer, Integer> comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.limit(MOST_TRIED).map(Map.Entry::getKey).sorted().toList();
	}

	private static Optional<Run> longest(int[] row, int from, int to, int period) {
		Optional<Run> best = Optional.empty();
		int start = from;
		for (int i = from; i <= to - period; i++) {
			if (i == to - period || row[i] != row[i + period]) {
				int copies = (i - start) / period + 1;
				if (copies >= FEWEST_COPIES && (best.isEmpty() || copies > best.get().copies())) {
					best = Optional.of(new Run(start, period, copies, (i - start) % period));
				}
				start = i + 1;
			}
		}
		return best;
	}
}
