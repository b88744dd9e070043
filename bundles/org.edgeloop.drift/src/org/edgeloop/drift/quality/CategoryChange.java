package org.edgeloop.drift.quality;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.table.ValueCounts;

/**
 * Which categories came and which went.
 *
 * @param appeared how many categories the current side has that the reference has not; the missing value is none
 * @param vanished how many categories the reference has that the current side has not
 * @param rowsOfAppeared in how many rows of the current side they are
 * @param someAppeared the new ones, no more than {@value #SHOWN}
 * @param someVanished those gone, no more than {@value #SHOWN}
 */
public record CategoryChange(long appeared, long vanished, long rowsOfAppeared, List<String> someAppeared, List<String> someVanished) {

	static final int SHOWN = 50;

	public CategoryChange {
		someAppeared = List.copyOf(someAppeared);
		someVanished = List.copyOf(someVanished);
	}

	static CategoryChange of(ValueCounts<String> counts) {
		long appeared = 0;
		long vanished = 0;
		long rows = 0;
		List<String> came = new ArrayList<>();
		List<String> went = new ArrayList<>();
		for (int i = 0; i < counts.size(); i++) {
			if (counts.reference()[i] == 0 && counts.current()[i] > 0) {
				appeared++;
				rows += counts.current()[i];
				show(came, counts.values().get(i));
			} else if (counts.current()[i] == 0 && counts.reference()[i] > 0) {
				vanished++;
				show(went, counts.values().get(i));
			}
		}
		return new CategoryChange(appeared, vanished, rows, came, went);
	}

	private static void show(List<String> some, String level) {
		if (some.size() < SHOWN) {
			some.add(level);
		}
	}
}
