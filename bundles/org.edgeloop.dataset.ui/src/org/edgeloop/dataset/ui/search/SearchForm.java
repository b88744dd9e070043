package org.edgeloop.dataset.ui.search;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.overview.AttributeCondition;
import org.edgeloop.dataset.overview.LabelQuery;

/**
 * A search as the user types it; an empty field is no condition.
 *
 * @param words parted by blanks, all of which are found
 * @param type a path in the taxonomy
 * @param kind what the label covers, as label files write it
 * @param shortest the least duration in seconds
 * @param longest the greatest duration in seconds
 * @param channel names parted by commas, of which the label concerns one
 * @param author names parted by commas, of whom one made the label
 * @param attributes conditions parted by commas, all of which hold: {@code name}, {@code name=value}, {@code name>=number}
 * @param recordings parts of paths, one of which is found; set by other views
 */
public record SearchForm(String words, String type, String kind, String shortest, String longest, String channel, String author,
		String attributes, List<String> recordings) {

	/** Finds every label. */
	public static final SearchForm EMPTY = new SearchForm("", "", "", "", "", "", "", "", List.of());

	public SearchForm {
		recordings = List.copyOf(recordings);
	}

	/** @return the search that another view asks for */
	public static SearchForm of(LabelQuery query) {
		return new SearchForm(String.join(" ", query.words()), query.types().stream().findFirst().orElse(""),
				query.kinds().stream().findFirst().map(LabelKind::getLiteral).orElse(""), text(query.shortest()), text(query.longest()),
				String.join(", ", query.channels()), String.join(", ", query.authors()),
				query.attributes().stream().map(SearchForm::text).collect(Collectors.joining(", ")), query.recordings());
	}

	/** @throws IllegalArgumentException with a sentence for the user if a field cannot be understood */
	public LabelQuery query() {
		OptionalDouble least = seconds(shortest);
		OptionalDouble greatest = seconds(longest);
		if (least.orElse(0) > greatest.orElse(Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("No label is at least " + shortest + " s and at most " + longest + " s long.");
		}
		return new LabelQuery(parts(words, "\\s+"), parts(type, "\n"), parts(kind, "\n").stream().map(SearchForm::kindOf).toList(), parts(channel, ","),
				parts(author, ","), parts(attributes, ",").stream().map(AttributeCondition::parse).toList(), recordings, least, greatest);
	}

	private static LabelKind kindOf(String literal) {
		LabelKind kind = LabelKind.get(literal);
		if (kind == null) {
			throw new IllegalArgumentException("There are no labels of the kind \"" + literal + "\".");
		}
		return kind;
	}

	private static List<String> parts(String text, String separator) {
		return Arrays.stream(text.split(separator)).map(String::strip).filter(part -> !part.isEmpty()).toList();
	}

	private static OptionalDouble seconds(String text) {
		if (text.isBlank()) {
			return OptionalDouble.empty();
		}
		try {
			double seconds = Double.parseDouble(text.strip().replace(',', '.').replaceAll("\\s*s$", ""));
			if (seconds >= 0) {
				return OptionalDouble.of(seconds);
			}
		} catch (NumberFormatException e) {
			// said below, like a number that is none
		}
		throw new IllegalArgumentException("A duration is a number of seconds, not \"" + text + "\".");
	}

	private static String text(OptionalDouble seconds) {
		return seconds.isPresent() ? Double.toString(seconds.getAsDouble()) : "";
	}

	private static String text(AttributeCondition condition) {
		return switch (condition.comparison()) {
		case PRESENT -> condition.name();
		case EQUAL -> condition.name() + "=" + condition.value();
		case AT_MOST -> condition.name() + "<=" + condition.value();
		case AT_LEAST -> condition.name() + ">=" + condition.value();
		};
	}

	/** @return the same search in other recordings; in all where the list is empty */
	public SearchForm withRecordings(List<String> parts) {
		return new SearchForm(words, type, kind, shortest, longest, channel, author, attributes, parts);
	}
}
