package org.edgeloop.experiment.internal.spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.spec.RunsSpec;
import org.edgeloop.experiment.spec.SelectedRun;
import org.edgeloop.experiment.spec.SpecFactory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/** Turns the text of a comparison into the model, feature by feature, and says the line where it is not as it should be. */
public final class SpecReader {

	static final String FORMAT = "edgeloop-runs";
	static final int VERSION = 1;
	static final String UNKNOWN_KEYS = "unknownKeys";

	private final Path file;
	private final JsonText json;
	private final Set<List<String>> runs = new HashSet<>();
	private String format = "";
	private long version;

	private SpecReader(Path file, JsonText json) {
		this.file = file;
		this.json = json;
	}

	/** @param file what messages name */
	public static RunsSpec read(Path file, String text) throws ProblemException {
		try (var json = new JsonText(file, text)) {
			return new SpecReader(file, json).document();
		} catch (JsonProcessingException e) {
			throw JsonText.unsound(file, e);
		} catch (ProblemException e) {
			throw e;
		} catch (IOException e) {
			throw new IllegalStateException("reading a text in memory does not fail", e);
		}
	}

	private RunsSpec document() throws IOException {
		RunsSpec spec = SpecFactory.eINSTANCE.createRunsSpec();
		json.next();
		object(spec);
		if (!format.equals(FORMAT)) {
			throw new ProblemException(Problem.error("this is no comparison of runs: its \"format\" is not \"" + FORMAT + "\"",
					file.toString(), "choose a file that ends in .runs"));
		}
		if (version < 1) {
			throw new ProblemException(Problem.error("the comparison has no valid \"version\"", file.toString(),
					"restore the file from the project's history"));
		}
		json.end();
		return spec;
	}

	private void object(EObject object) throws IOException {
		json.expect(JsonToken.START_OBJECT, "an object {\u2026}");
		int line = json.line();
		List<String> unknown = new ArrayList<>();
		while (json.next() != JsonToken.END_OBJECT) {
			String key = json.key();
			json.next();
			EStructuralFeature feature = key.equals(UNKNOWN_KEYS) ? null : object.eClass().getEStructuralFeature(key);
			if (object instanceof RunsSpec && isHeader(key)) {
				header(key);
			} else if (feature == null) {
				unknown.add(SpecWriter.quote(key) + ":" + json.rawValue());
			} else if (!json.isNull()) {
				value(object, feature);
			}
		}
		object.eSet(object.eClass().getEStructuralFeature(UNKNOWN_KEYS), String.join(",", unknown));
		if (object instanceof SelectedRun run) {
			check(run, line);
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
		if (version > VERSION) {
			throw new ProblemException(
					Problem.error("written by a newer Edgeloop: version " + version + " of the comparison, this one knows " + VERSION,
							file.toString(), "update Edgeloop; the file is left as it is"));
		}
	}

	private void check(SelectedRun run, int line) throws ProblemException {
		if (run.getRun().isEmpty()) {
			throw json.problem("the line names no \"run\"", line);
		}
		if (!runs.add(List.of(run.getStore(), run.getRun()))) {
			throw json.problem("the run \"" + run.getRun() + "\" is there twice", line);
		}
	}

	private void value(EObject object, EStructuralFeature feature) throws IOException {
		if (!feature.isMany()) {
			object.eSet(feature, element(feature));
			return;
		}
		json.expect(JsonToken.START_ARRAY, "a list [\u2026]");
		List<Object> elements = new ArrayList<>();
		while (json.next() != JsonToken.END_ARRAY) {
			Object element = element(feature);
			if (element instanceof EObject || !elements.contains(element)) {
				elements.add(element);
			}
		}
		object.eSet(feature, elements);
	}

	private Object element(EStructuralFeature feature) throws IOException {
		if (feature instanceof EReference reference) {
			EObject child = SpecFactory.eINSTANCE.create(reference.getEReferenceType());
			object(child);
			return child;
		}
		var type = ((EAttribute) feature).getEAttributeType();
		if (type instanceof EEnum literals) {
			return literal(literals);
		}
		return switch (type.getInstanceClass().getSimpleName()) {
		case "boolean" -> json.flag();
		case "double", "Double" -> json.number();
		case "long", "Long" -> json.wholeNumber();
		case "int" -> Math.toIntExact(Math.clamp(json.wholeNumber(), Integer.MIN_VALUE, Integer.MAX_VALUE));
		default -> json.text();
		};
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
