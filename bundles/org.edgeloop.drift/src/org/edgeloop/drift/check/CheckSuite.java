package org.edgeloop.drift.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The checks of a report.
 *
 * @param checks in the order in which they are shown
 */
public record CheckSuite(List<Check> checks) {

	public CheckSuite {
		checks = List.copyOf(checks);
	}

	/** @return the number of checks of each status that occurs */
	public Map<CheckStatus, Integer> byStatus() {
		var counts = new EnumMap<CheckStatus, Integer>(CheckStatus.class);
		checks.forEach(check -> counts.merge(check.status(), 1, Integer::sum));
		return counts;
	}

	public int count(CheckStatus status) {
		return byStatus().getOrDefault(status, 0);
	}

	/** @return whether no check failed and none went wrong; warnings do not count */
	public boolean passed() {
		return checks.stream().allMatch(check -> check.status().passes());
	}

	/** @return these checks, then those of {@code other} */
	public CheckSuite with(CheckSuite other) {
		var all = new ArrayList<>(checks);
		all.addAll(other.checks);
		return new CheckSuite(all);
	}
}
