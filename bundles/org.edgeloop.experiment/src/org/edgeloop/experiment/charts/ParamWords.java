package org.edgeloop.experiment.charts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.edgeloop.experiment.Run;

/** Says of a run what tells it from the others: the params in which they differ, or all where they do not. */
public final class ParamWords {

	private static final int MOST = 10;
	private static final int LONGEST = 60;

	private final List<String> keys;

	public ParamWords(Collection<Run> runs) {
		SortedSet<String> all = new TreeSet<>();
		runs.forEach(run -> all.addAll(run.params().keySet()));
		List<String> differing = all.stream()
				.filter(key -> runs.stream().map(run -> Optional.ofNullable(run.params().get(key))).distinct().count() > 1).toList();
		keys = differing.isEmpty() ? List.copyOf(all) : differing;
	}

	/** @return one line for each param, at most ten */
	public String of(Run run) {
		String words = keys.stream().filter(run.params()::containsKey).limit(MOST).map(key -> key + " = " + cut(run.params().get(key)))
				.collect(Collectors.joining("\n"));
		long more = keys.stream().filter(run.params()::containsKey).count() - MOST;
		return more > 0 ? words + "\n\u2026 and " + more + " more" : words;
	}

	private static String cut(String value) {
		return value.length() > LONGEST ? value.substring(0, LONGEST - 1) + "\u2026" : value;
	}
}
