package org.edgeloop.device.plc.internal.ads;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** The numbers in a value of a symbol. */
final class PlcNumbers {

	/** Is told one. */
	@FunctionalInterface
	interface Each {
		void number(String name, double number);
	}

	private PlcNumbers() {
	}

	/** Goes through all that are numbers, with names as {@code MAIN.outputs[0]}. Booleans are 0 and 1. */
	static void each(String name, @Nullable Object value, Each each) {
		switch (value) {
			case Boolean flag -> each.number(name, flag ? 1 : 0);
			case Number number -> each.number(name, number.doubleValue());
			case List<?> values -> {
				for (int i = 0; i < values.size(); i++) {
					each("%s[%d]".formatted(name, i), values.get(i), each);
				}
			}
			case Map<?, ?> parts -> parts.forEach((part, inner) -> each(name + "." + part, inner, each));
			case null, default -> {
				// text is no number
			}
		}
	}
}
