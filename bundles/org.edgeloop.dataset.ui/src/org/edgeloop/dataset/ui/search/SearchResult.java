package org.edgeloop.dataset.ui.search;

import java.util.List;
import java.util.Locale;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.overview.FindLabelsOperation.Found;
import org.edgeloop.dataset.overview.FoundLabel;

/**
 * What a search found, with what is needed to show it.
 *
 * @param found the labels, in the order of the search
 * @param taxonomy names and colours of their classes
 */
public record SearchResult(Found found, Taxonomy taxonomy) {

	/** @return how many there are, in words */
	public String summary() {
		long count = found.count();
		String labels = count == 1 ? "1 label" : number(count) + " labels";
		long recordings = found.labels().stream().map(FoundLabel::recording).distinct().count();
		if (count > found.labels().size()) {
			return labels + ", of which the first " + number(found.labels().size()) + " are shown" + problems();
		}
		return labels + (count == 0 ? "" : " in " + (recordings == 1 ? "1 recording" : number(recordings) + " recordings")) + problems();
	}

	private String problems() {
		List<Problem> problems = found.problems();
		return switch (problems.size()) {
		case 0 -> "";
		case 1 -> " · not searched: " + problems.getFirst().toLine();
		default -> " · " + problems.size() + " label files could not be searched, the first: " + problems.getFirst().toLine();
		};
	}

	private static String number(long value) {
		return String.format(Locale.ROOT, "%,d", value).replace(',', '\u202f');
	}
}
