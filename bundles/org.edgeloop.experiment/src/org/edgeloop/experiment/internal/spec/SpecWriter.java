package org.edgeloop.experiment.internal.spec;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.edgeloop.experiment.spec.RunsSpec;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Turns a comparison into its text: the features in the order of the model, those that have their default value left out. */
public final class SpecWriter {

	private SpecWriter() {
	}

	public static String write(RunsSpec spec) {
		var lines = new ArrayList<String>();
		lines.add("\"format\":" + quote(SpecReader.FORMAT));
		lines.add("\"version\":" + SpecReader.VERSION);
		lines.addAll(members(spec, true));
		return "{\n" + String.join(",\n", lines) + "\n}\n";
	}

	/** @return the object's keys and values; in a document, each element of a list of objects has a line of its own */
	private static List<String> members(EObject object, boolean inLines) {
		var members = new ArrayList<String>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!feature.getName().equals(SpecReader.UNKNOWN_KEYS) && object.eIsSet(feature)) {
				members.add(quote(feature.getName()) + ":" + value(object.eGet(feature), inLines && feature instanceof EReference));
			}
		}
		String unknown = (String) object.eGet(object.eClass().getEStructuralFeature(SpecReader.UNKNOWN_KEYS));
		if (!unknown.isEmpty()) {
			members.add(unknown);
		}
		return members;
	}

	private static String value(Object value, boolean inLines) {
		return switch (value) {
		case List<?> list when inLines -> "[\n" + String.join(",\n", elements(list)) + "\n]";
		case List<?> list -> "[" + String.join(",", elements(list)) + "]";
		case EObject object -> "{" + String.join(",", members(object, false)) + "}";
		case Enumerator literal -> quote(literal.getLiteral());
		case Double number -> number(number);
		case Number number -> number.toString();
		case Boolean flag -> flag.toString();
		default -> quote(value.toString());
		};
	}

	private static List<String> elements(List<?> list) {
		return list.stream().map(element -> value(element, false)).toList();
	}

	/** @return the shortest form that reads back as the same value; no fraction where there is none */
	private static String number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
	}

	static String quote(String text) {
		return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
	}
}
