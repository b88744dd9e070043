package org.edgeloop.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.edgeloop.document.ModelForm;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Turns a model into its text: the features in the order of the model, those that have their default value left out. */
public final class ModelWriter {

	static final String KEY = "key";
	static final String VALUE = "value";

	private final ModelForm<?> form;

	private ModelWriter(ModelForm<?> form) {
		this.form = form;
	}

	public static String write(ModelForm<?> form, EObject model) {
		var lines = new ArrayList<String>();
		lines.add("\"format\":" + quote(form.formatName()));
		lines.add("\"version\":" + form.version());
		lines.addAll(new ModelWriter(form).members(model, true));
		return "{\n" + String.join(",\n", lines) + "\n}\n";
	}

	/** @return whether a feature's objects are nothing but keys with their values */
	static boolean isEntries(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.getEReferenceType().getEAllStructuralFeatures().stream()
				.map(ENamedElement::getName).collect(Collectors.toSet()).equals(Set.of(KEY, VALUE));
	}

	/** @return the object's keys and values; in a document, each element of a list of objects has a line of its own */
	private List<String> members(EObject object, boolean inLines) {
		var members = new ArrayList<String>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!feature.getName().equals(ModelForm.UNKNOWN_KEYS) && object.eIsSet(feature)) {
				members.add(quote(feature.getName()) + ":" + feature(feature, object.eGet(feature), inLines && feature instanceof EReference));
			}
		}
		String unknown = (String) object.eGet(object.eClass().getEStructuralFeature(ModelForm.UNKNOWN_KEYS));
		if (!unknown.isEmpty()) {
			members.add(unknown);
		}
		return members;
	}

	private String feature(EStructuralFeature feature, Object value, boolean inLines) {
		if (isEntries(feature)) {
			return list("{", ((List<?>) value).stream().map(entry -> entry((EObject) entry)).toList(), "}", inLines);
		}
		return value instanceof List<?> list ? list("[", list.stream().map(this::value).toList(), "]", inLines) : value(value);
	}

	private static String list(String open, List<String> elements, String close, boolean inLines) {
		return inLines ? open + "\n" + String.join(",\n", elements) + "\n" + close : open + String.join(",", elements) + close;
	}

	private String entry(EObject entry) {
		return quote((String) entry.eGet(entry.eClass().getEStructuralFeature(KEY))) + ":"
				+ value(entry.eGet(entry.eClass().getEStructuralFeature(VALUE)));
	}

	private String value(Object value) {
		return switch (value) {
		case EObject object -> "{" + String.join(",", members(object, false)) + "}";
		case Enumerator literal -> quote(literal.getLiteral());
		case Double number -> number(number);
		case Number number -> number.toString();
		case Boolean flag -> flag.toString();
		default -> quote(form.literal(value));
		};
	}

	/** @return the shortest form that reads back as the same value; no fraction where there is none */
	private static String number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
	}

	static String quote(String text) {
		return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
	}
}
