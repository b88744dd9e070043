package org.edgeloop.signal.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How often which fault was found where which one was, and which ranked first. */
final class DiagnosisTable {

	private static final String NONE = "none";
	private static final List<String> FOUND = List.of("outer race", "inner race", "ball", "cage", NONE);

	private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
	private final Map<String, Integer> first = new TreeMap<>();
	private final List<String> wrong = new ArrayList<>();

	/** @param name of the case, for the list of wrong answers */
	void add(String name, Optional<BearingFault> is, Diagnosis diagnosis) {
		String row = is.map(BearingFault::label).orElse(NONE);
		String found = diagnosis.found().map(BearingFault::label).orElse(NONE);
		counts.computeIfAbsent(row, _ -> new TreeMap<>()).merge(found, 1, Integer::sum);
		FaultScore best = diagnosis.ranked().getFirst();
		if (is.equals(Optional.of(best.fault()))) {
			first.merge(row, 1, Integer::sum);
		}
		if (!found.equals(NONE) && !found.equals(row)) {
			wrong.add("%s: %s, but found %s (%.1f)".formatted(name, row, found, best.score()));
		}
	}

	/** @return the answers that name a fault that is not there */
	List<String> wrong() {
		return wrong;
	}

	/** @return how many were found */
	int right(BearingFault fault) {
		return counts.getOrDefault(fault.label(), Map.of()).getOrDefault(fault.label(), 0);
	}

	/** @return how many ranked first, found or not */
	int first(BearingFault fault) {
		return first.getOrDefault(fault.label(), 0);
	}

	@Override
	public String toString() {
		var text = new StringBuilder("%-12s".formatted("is \\ found"));
		FOUND.forEach(found -> text.append("%12s".formatted(found)));
		text.append("%14s%n".formatted("ranks first"));
		counts.forEach((is, row) -> {
			text.append("%-12s".formatted(is));
			FOUND.forEach(found -> text.append("%12d".formatted(row.getOrDefault(found, 0))));
			text.append("%14s%n".formatted(is.equals(NONE) ? "" : first.getOrDefault(is, 0)));
		});
		wrong.forEach(line -> text.append("wrong: ").append(line).append('\n'));
		return text.toString();
	}
}
