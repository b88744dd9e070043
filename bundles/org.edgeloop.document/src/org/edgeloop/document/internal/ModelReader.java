package org.edgeloop.document.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.document.ModelForm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/** Turns a text into the model, feature by feature, and says the line where it is not as it should be. */
public final class ModelReader {

	private static final String OBJECT = "an object {\u2026}";

	private final ModelForm<?> form;
	private final Path file;
	private final JsonText json;
	private final Set<Object> noted = new HashSet<>();
	private String format = "";
	private long version;

	private ModelReader(ModelForm<?> form, Path file, JsonText json) {
		this.form = form;
		this.file = file;
		this.json = json;
	}

	/** @param file what messages name */
	public static EObject read(ModelForm<?> form, Path file, String text) throws ProblemException {
		try (var json = new JsonText(file, text)) {
			return new ModelReader(form, file, json).document();
		} catch (JsonProcessingException e) {
			throw JsonText.unsound(file, e);
		} catch (ProblemException e) {
			throw e;
		} catch (IOException e) {
			throw new IllegalStateException("reading a text in memory does not fail", e);
		}
	}

	private EObject document() throws IOException {
		EObject model = create(form.root());
		json.next();
		object(model);
		if (!format.equals(form.formatName())) {
			throw new ProblemException(Problem.error("this is no " + form.name() + ": its \"format\" is not \"" + form.formatName() + "\"",
					file.toString(), "choose a file that ends in ." + form.extension()));
		}
		if (version < 1) {
			throw new ProblemException(Problem.error("the " + form.name() + " has no valid \"version\"", file.toString(),
					"restore the file from the project's history"));
		}
		json.end();
		return model;
	}

	private static EObject create(EClass type) {
		return type.getEPackage().getEFactoryInstance().create(type);
	}

	private void object(EObject object) throws IOException {
		json.expect(JsonToken.START_OBJECT, OBJECT);
		int line = json.line();
		List<String> unknown = new ArrayList<>();
		while (json.next() != JsonToken.END_OBJECT) {
			String key = json.key();
			json.next();
			EStructuralFeature feature = key.equals(ModelForm.UNKNOWN_KEYS) ? null : object.eClass().getEStructuralFeature(key);
			if (object.eClass() == form.root() && isHeader(key)) {
				header(key);
			} else if (feature == null) {
				unknown.add(ModelWriter.quote(key) + ":" + json.rawValue());
			} else if (!json.isNull()) {
				value(object, feature);
			}
		}
		object.eSet(object.eClass().getEStructuralFeature(ModelForm.UNKNOWN_KEYS), String.join(",", unknown));
		Optional<String> fault = form.fault(object, noted::add);
		if (fault.isPresent()) {
			throw json.problem(fault.get(), line);
		}
	}

	private static boolean isHeader(String key) {
		return key.equals("format") || key.equals("version");
	}

	private void header(String key) throws IOException {
		if (key.equals("format")) {
			format = json.text();
			return;
		}
		version = json.wholeNumber();
		if (version > form.version()) {
			throw new ProblemException(Problem.error(
					"written by a newer Edgeloop: version " + version + " of the " + form.name() + ", this one knows " + form.version(),
					file.toString(), "update Edgeloop; the file is left as it is"));
		}
	}

	private void value(EObject object, EStructuralFeature feature) throws IOException {
		if (!feature.isMany()) {
			object.eSet(feature, element(feature));
			return;
		}
		object.eSet(feature, ModelWriter.isEntries(feature) ? entries((EReference) feature) : elements(feature));
	}

	private List<Object> elements(EStructuralFeature feature) throws IOException {
		json.expect(JsonToken.START_ARRAY, "a list [\u2026]");
		List<Object> elements = new ArrayList<>();
		while (json.next() != JsonToken.END_ARRAY) {
			elements.add(element(feature));
		}
		return elements;
	}

	private List<EObject> entries(EReference feature) throws IOException {
		json.expect(JsonToken.START_OBJECT, OBJECT);
		List<EObject> entries = new ArrayList<>();
		while (json.next() != JsonToken.END_OBJECT) {
			EObject entry = create(feature.getEReferenceType());
			entry.eSet(entry.eClass().getEStructuralFeature(ModelWriter.KEY), json.key());
			json.next();
			entry.eSet(entry.eClass().getEStructuralFeature(ModelWriter.VALUE), json.scalar());
			entries.add(entry);
		}
		return entries;
	}

	private Object element(EStructuralFeature feature) throws IOException {
		if (feature instanceof EReference reference) {
			EObject child = create(reference.getEReferenceType());
			object(child);
			return child;
		}
		EDataType type = ((EAttribute) feature).getEAttributeType();
		if (type instanceof EEnum literals) {
			return literal(literals);
		}
		return switch (type.getInstanceClass().getSimpleName()) {
		case "boolean" -> json.flag();
		case "double", "Double" -> json.number();
		case "long", "Long" -> json.wholeNumber();
		case "int" -> Math.toIntExact(Math.clamp(json.wholeNumber(), Integer.MIN_VALUE, Integer.MAX_VALUE));
		default -> text(type);
		};
	}

	private Object text(EDataType type) throws IOException {
		String text = json.text();
		try {
			return form.value(type, text);
		} catch (IllegalArgumentException e) {
			throw json.unexpected(String.valueOf(e.getMessage()));
		}
	}

	private Object literal(EEnum type) throws IOException {
		EEnumLiteral literal = type.getEEnumLiteralByLiteral(json.text());
		if (literal == null) {
			throw json.unexpected(
					type.getELiterals().stream().map(each -> '"' + each.getLiteral() + '"').collect(Collectors.joining(", ", "one of ", "")));
		}
		return literal.getInstance();
	}
}
