package org.edgeloop.dataset.ui.taxonomy.internal;

import java.util.Collection;
import java.util.Optional;

import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.LabelAttributes;

/** Reads attributes as a user types them: {@code severity=2, side=left}. */
final class PresetAttributes {

	private PresetAttributes() {
	}

	/**
	 * @param definitions the attributes that the label's type has; others take any text
	 * @throws IllegalArgumentException with a sentence for the user if an attribute has no value, or one that it does not take
	 */
	static LabelAttributes parse(String text, Collection<AttributeDefinition> definitions) {
		LabelAttributes attributes = LabelAttributes.NONE;
		for (String part : AttributeDialog.parts(text)) {
			int equals = part.indexOf('=');
			if (equals <= 0) {
				throw new IllegalArgumentException("attributes are written name=value, not \"" + part + "\"");
			}
			String name = part.substring(0, equals).strip();
			String value = part.substring(equals + 1).strip();
			Optional<AttributeDefinition> definition = definitions.stream().filter(known -> known.name().equals(name)).findFirst();
			attributes = attributes.with(name, definition.map(known -> known.parse(value)).orElseGet(() -> AttributeValue.of(value)));
		}
		return attributes;
	}
}
