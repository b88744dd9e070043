package org.edgeloop.drift.internal.quality;

import java.util.List;

/**
 * What a scan of a table's rows is to find out.
 *
 * @param numbers columns whose correlation as numbers is wanted
 * @param categories columns whose correlation as categories is wanted
 * @param rankRows from how many rows at most correlations of ranks are taken
 * @param almost in what share of rows columns agree that are almost the same
 */
public record ScanPlan(List<String> numbers, List<String> categories, int rankRows, double almost) {

	public ScanPlan {
		numbers = List.copyOf(numbers);
		categories = List.copyOf(categories);
	}
}
