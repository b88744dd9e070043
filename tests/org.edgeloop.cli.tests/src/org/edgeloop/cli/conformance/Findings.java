package org.edgeloop.cli.conformance;

import java.util.ArrayList;
import java.util.List;

/** What came of a family's cases. */
final class Findings {

	private int passed;
	private final List<String> failed = new ArrayList<>();
	private final List<String> incomparable = new ArrayList<>();

	/** Takes one case. @param differences from what was expected, in words; none if the case passed */
	void take(String name, List<String> differences) {
		if (differences.isEmpty()) {
			passed++;
		} else {
			failed.add(name + ": " + String.join("; ", differences));
		}
	}

	/** Takes one case whose expected number no other implementation can give. @param why in words */
	void incomparable(String name, String why) {
		incomparable.add(name + ": " + why);
	}

	int passed() {
		return passed;
	}

	List<String> failed() {
		return failed;
	}

	List<String> incomparable() {
		return incomparable;
	}

	/** @return one line */
	String summary() {
		return "%d passed, %d failed, %d not comparable".formatted(passed, failed.size(), incomparable.size());
	}
}
