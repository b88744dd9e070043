package org.edgeloop.dataset.ui.labelling.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;

/**
 * What several labels have in common, and so what can be shown of them as one.
 *
 * @param labels at least one label
 * @param taxonomy says which attributes they have
 */
record CommonValues(List<Label> labels, Taxonomy taxonomy) {

	/** @return the value that all have; empty where they differ */
	private <T> Optional<T> common(Function<Label, T> value) {
		T first = value.apply(labels.getFirst());
		return labels.stream().allMatch(label -> value.apply(label).equals(first)) ? Optional.of(first) : Optional.empty();
	}

	Optional<String> type() {
		return common(Label::getType);
	}

	Optional<List<String>> channels() {
		return common(label -> List.copyOf(label.getChannels()));
	}

	Optional<String> note() {
		return common(Label::getNote);
	}

	/** @return an attribute's value as text, empty where none has it; empty where they differ */
	Optional<String> attribute(String name) {
		return common(label -> AttributeText.of(label.getAttributes().get(name)));
	}

	/** @return the attributes that the classes of all labels have */
	List<AttributeDefinition> attributes() {
		List<String> types = labels.stream().map(Label::getType).distinct().toList();
		List<AttributeDefinition> shared = new ArrayList<>(taxonomy.attributesOf(types.getFirst()));
		types.forEach(type -> shared.retainAll(taxonomy.attributesOf(type)));
		return shared;
	}
}
