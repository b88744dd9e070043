package org.edgeloop.device.ui.internal.fields;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

/**
 * The widgets of one field.
 *
 * @param parts all widgets that have to do with it, the one that takes the value last
 * @param setter shows a value
 */
record FieldControl(List<Control> parts, Consumer<String> setter) {

	FieldControl {
		parts = List.copyOf(parts);
	}

	/** @param value empty for none */
	void show(String value) {
		setter.accept(value);
	}
}
