package org.edgeloop.drift.report;

import java.util.List;

/**
 * What is drawn of a column of categories.
 *
 * @param levels the categories, in order; if there are very many, those that occur most often
 * @param reference how often each occurs in the reference
 * @param current how often each occurs on the current side
 * @param others the categories that are not listed: how many, how often in the reference, how often on the current side
 * @param missing rows without a value: of the reference, of the current side
 * @param added how many categories the current side has and the reference has not
 * @param gone how many categories the reference has and the current side has not
 */
public record CategoryDistribution(List<String> levels, long[] reference, long[] current, long[] others, long[] missing, int added,
		int gone) {

	public CategoryDistribution {
		levels = List.copyOf(levels);
	}
}
