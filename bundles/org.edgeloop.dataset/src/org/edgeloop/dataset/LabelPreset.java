package org.edgeloop.dataset;

import java.util.List;
import java.util.regex.Pattern;

import org.edgeloop.dataset.labels.LabelKind;

/**
 * A label that is made often, filled in beforehand but for its place.
 *
 * @param name the name for people
 * @param key the digit {@code 0}–{@code 9} that makes it together with a modifier key; empty if none
 * @param type the path of its type in the taxonomy
 * @param kind what it covers
 * @param channels the names of the channels concerned; empty for all
 * @param attributes what it says beside its type
 * @param note its note
 * @param unknownKeys what a newer version wrote beside these
 */
public record LabelPreset(String name, String key, String type, LabelKind kind, List<String> channels, LabelAttributes attributes,
		String note, UnknownKeys unknownKeys) {

	private static final Pattern KEY = Pattern.compile("[0-9]?");

	/** @throws IllegalArgumentException with a sentence for the user if it has no name or type, or its key is no digit */
	public LabelPreset {
		if (name.isBlank() || type.isEmpty()) {
			throw new IllegalArgumentException("a label preset has a name and a type");
		}
		if (!KEY.matcher(key).matches()) {
			throw new IllegalArgumentException("a label preset's key is one digit, not \"" + key + "\"");
		}
		channels = List.copyOf(channels);
	}

	public LabelPreset(String name, String key, String type, LabelKind kind) {
		this(name, key, type, kind, List.of(), LabelAttributes.NONE, "", UnknownKeys.NONE);
	}

	public LabelPreset withAttributes(LabelAttributes given) {
		return new LabelPreset(name, key, type, kind, channels, given, note, unknownKeys);
	}

	public LabelPreset withChannels(List<String> names) {
		return new LabelPreset(name, key, type, kind, names, attributes, note, unknownKeys);
	}
}
