package org.edgeloop.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to become of one label or many at once: whatever is given replaces what they have, and the rest stays.
 *
 * @param type the path of a type in the taxonomy
 * @param channels the names of the channels that the labels concern; an empty list stands for all
 * @param note the note
 * @param attributes values beside those that the labels have
 * @param removedAttributes the names of attributes that go
 */
public record LabelChange(Optional<String> type, Optional<List<String>> channels, Optional<String> note, LabelAttributes attributes,
		Set<String> removedAttributes) {

	/** Changes nothing. */
	public static final LabelChange NONE = new LabelChange(Optional.empty(), Optional.empty(), Optional.empty(), LabelAttributes.NONE,
			Set.of());

	public LabelChange {
		channels = channels.map(List::copyOf);
		removedAttributes = Set.copyOf(removedAttributes);
	}

	public LabelChange withType(String path) {
		return new LabelChange(Optional.of(path), channels, note, attributes, removedAttributes);
	}

	public LabelChange withChannels(List<String> names) {
		return new LabelChange(type, Optional.of(names), note, attributes, removedAttributes);
	}

	public LabelChange withNote(String text) {
		return new LabelChange(type, channels, Optional.of(text), attributes, removedAttributes);
	}

	public LabelChange withAttribute(String name, AttributeValue value) {
		return new LabelChange(type, channels, note, attributes.with(name, value), removedAttributes);
	}

	public LabelChange withoutAttributes(Collection<String> names) {
		return new LabelChange(type, channels, note, attributes, Set.copyOf(names));
	}

	/** @return the attributes that a label has afterwards */
	LabelAttributes applyTo(LabelAttributes present) {
		LabelAttributes changed = present.with(attributes);
		for (String name : removedAttributes) {
			changed = changed.without(name);
		}
		return changed;
	}
}
