package org.edgeloop.dataset.overview;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/**
 * Which labels a search looks for: those that fulfil every condition. An empty condition holds for all.
 *
 * @param words each is found in the label's type, note, author, channels, attributes or recording, whatever the case of the letters
 * @param types paths in the taxonomy, of which the label has one or a type below it
 * @param kinds of which the label has one
 * @param channels names of channels, of which the label concerns one; a label that concerns all channels concerns each
 * @param authors of whom one made the label
 * @param attributes conditions on the label's attributes, which all hold
 * @param recordings each is a part of the recording's path, whatever the case; one must be
 * @param shortest the least duration in seconds; empty for any. With a bound, labels without a known duration are not found
 * @param longest the greatest duration in seconds; empty for any
 */
public record LabelQuery(List<String> words, List<String> types, List<LabelKind> kinds, List<String> channels, List<String> authors,
		List<AttributeCondition> attributes, List<String> recordings, OptionalDouble shortest, OptionalDouble longest) {

	/** Finds every label. */
	public static final LabelQuery ALL = new LabelQuery(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
			List.of(), OptionalDouble.empty(), OptionalDouble.empty());

	public LabelQuery {
		words = List.copyOf(words);
		types = List.copyOf(types);
		kinds = List.copyOf(kinds);
		channels = List.copyOf(channels);
		authors = List.copyOf(authors);
		attributes = List.copyOf(attributes);
		recordings = List.copyOf(recordings);
	}

	/** @return whether labels of this recording can be found at all; says so without reading them */
	boolean mayMatch(String recording) {
		return recordings.isEmpty() || recordings.stream().anyMatch(part -> contains(recording, part));
	}

	/** @return whether the label fulfils every condition */
	public boolean matches(FoundLabel found) {
		Label label = found.label();
		return mayMatch(found.recording()) && (types.isEmpty() || types.stream().anyMatch(type -> isOfType(label, type)))
				&& (kinds.isEmpty() || kinds.contains(label.getKind())) && (authors.isEmpty() || authors.contains(label.getAuthor()))
				&& (channels.isEmpty() || label.getChannels().isEmpty() || label.getChannels().stream().anyMatch(channels::contains))
				&& attributes.stream().allMatch(condition -> condition.holds(label.getAttributes())) && isOfDuration(found.seconds()) && words.stream().allMatch(word -> says(found, word));
	}

	private static boolean isOfType(Label label, String type) {
		return label.getType().equals(type) || label.getType().startsWith(type + "/");
	}

	private boolean isOfDuration(OptionalDouble seconds) {
		boolean any = shortest.isEmpty() && longest.isEmpty();
		return any || seconds.isPresent() && seconds.getAsDouble() >= shortest.orElse(0)
				&& seconds.getAsDouble() <= longest.orElse(Double.POSITIVE_INFINITY);
	}

	private static boolean says(FoundLabel found, String word) {
		Label label = found.label();
		return Stream.of(label.getType(), label.getNote(), label.getAuthor(), found.recording()).anyMatch(text -> contains(text, word))
				|| label.getChannels().stream().anyMatch(channel -> contains(channel, word))
				|| label.getAttributes().values().entrySet().stream()
						.anyMatch(attribute -> contains(attribute.getKey(), word) || contains(attribute.getValue().text(), word));
	}

	private static boolean contains(String text, String part) {
		return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
	}
}
