package org.edgeloop.drift.ui.setup;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a user typed for an attribute of a spec.
 *
 * @param value what it means; null leaves the attribute to its default
 * @param refused why it means nothing; empty if it means something
 */
record TypedValue(@Nullable Object value, Optional<String> refused) {

	/** @param label what people call the attribute */
	static TypedValue of(EAttribute attribute, String label, String typed) {
		String text = typed.strip();
		if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING) {
			return new TypedValue(text, Optional.empty());
		}
		try {
			return new TypedValue(text.isEmpty() ? null : number(attribute, text), Optional.empty());
		} catch (NumberFormatException e) {
			return new TypedValue(null, Optional.of(label + ": " + text + " is no " + (isWhole(attribute) ? "whole number" : "number") + "."));
		}
	}

	private static Object number(EAttribute attribute, String text) {
		if (attribute.getEAttributeType() == EcorePackage.Literals.EINT) {
			return Integer.valueOf(text);
		}
		return isWhole(attribute) ? Long.valueOf(text) : (Object) finite(Double.parseDouble(text));
	}

	private static double finite(double value) {
		if (!Double.isFinite(value)) {
			throw new NumberFormatException();
		}
		return value;
	}

	private static boolean isWhole(EAttribute attribute) {
		return attribute.getEAttributeType() == EcorePackage.Literals.ELONG || attribute.getEAttributeType() == EcorePackage.Literals.EINT;
	}
}
