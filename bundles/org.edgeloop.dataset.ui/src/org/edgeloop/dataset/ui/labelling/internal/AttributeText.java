package org.edgeloop.dataset.ui.labelling.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.AttributeKind;
import org.edgeloop.dataset.AttributeValue;

/** The values of attributes as people read and type them. Empty stands for no value. */
final class AttributeText {

	private static final String YES = "yes";
	private static final String NO = "no";

	private AttributeText() {
	}

	/** @return the name of an attribute, with its unit where it has one */
	static String title(AttributeDefinition definition) {
		return definition.unit().isEmpty() ? definition.name() : definition.name() + " [" + definition.unit() + "]";
	}

	static String of(Optional<AttributeValue> value) {
		return value.map(given -> given.isFlag() ? given.isSet() ? YES : NO : given.text()).orElse("");
	}

	/** @return what there is to choose from, no value first; empty for an attribute that is typed */
	static List<String> choices(AttributeDefinition definition) {
		return switch (definition.kind()) {
		case CHOICE -> Stream.concat(Stream.of(""), definition.choices().stream()).toList();
		case FLAG -> List.of("", YES, NO);
		case NUMBER, TEXT -> List.of();
		};
	}

	/**
	 * The inverse of {@link #of}.
	 *
	 * @throws IllegalArgumentException with a sentence for the user if the attribute does not take what was typed
	 */
	static Optional<AttributeValue> parse(AttributeDefinition definition, String text) {
		if (text.isBlank()) {
			return Optional.empty();
		}
		if (definition.kind() == AttributeKind.FLAG && (text.equals(YES) || text.equals(NO))) {
			return Optional.of(AttributeValue.of(text.equals(YES)));
		}
		return Optional.of(definition.parse(definition.kind() == AttributeKind.NUMBER ? text.strip().replace(',', '.') : text));
	}

	/** @return what is wrong with a text as a value of the attribute; empty if nothing */
	static Optional<String> fault(AttributeDefinition definition, String text) {
		try {
			parse(definition, text);
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}
}
