package org.edgeloop.drift.internal.stattest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much each word speaks for the current side: the log odds of the texts that have it, with one text added to each side. */
final class WordOdds {

	private final Map<String, long[]> texts = new TreeMap<>();
	private final long[] totals = { 2, 2 };

	/** @param words of one text, each once */
	void add(List<String> words, boolean isCurrent) {
		int side = isCurrent ? 1 : 0;
		totals[side]++;
		words.forEach(word -> texts.computeIfAbsent(word, _ -> new long[] { 1, 1 })[side]++);
	}

	/** @return the log odds that a text of these words is of the current side; words never met say nothing */
	double score(List<String> words) {
		return words.stream().mapToDouble(this::odds).sum();
	}

	/** @return the words that speak most for a side, those that speak at all */
	List<String> telling(boolean forCurrent, int most) {
		Comparator<String> byOdds = Comparator.comparingDouble(this::odds);
		return texts.keySet().stream().filter(word -> forCurrent ? odds(word) > 0 : odds(word) < 0)
				.sorted(forCurrent ? byOdds.reversed() : byOdds).limit(most).toList();
	}

	private double odds(String word) {
		long[] counts = texts.getOrDefault(word, totals);
		return Math.log(counts[1] / (double) totals[1]) - Math.log(counts[0] / (double) totals[0]);
	}
}
