package org.edgeloop.drift.internal.spec;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.spec.ColumnSettings;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecFactory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** Turns the text of a spec into the model, feature by feature, and says the line where it is not as it should be. */
public final class SpecReader {

	static final String FORMAT = "edgeloop-drift";
	static final int VERSION = 1;
	static final String UNKNOWN_KEYS = "unknownKeys";

	private static final int DEEPEST = 100;
	private static final JsonFactory JSON = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

	private final Path file;
	private final JsonParser json;
	private final Set<String> columns = new HashSet<>();
	private String format = "";
	private long version;

	private SpecReader(Path file, JsonParser json) {
		this.file = file;
		this.json = json;
	}

	public static DriftSpec read(Path file, String text) throws ProblemException {
		try (JsonParser json = JSON.createParser(text)) {
			return new SpecReader(file, json).document();
		} catch (JsonProcessingException e) {
			JsonLocation at = e.getLocation();
			String where = at == null ? file.toString() : file + ":" + at.getLineNr() + ":" + at.getColumnNr();
			throw new ProblemException(Problem.error("not valid JSON: " + e.getOriginalMessage().replaceAll("\\[Source: [^;\\]]*; ?", "["),
					where, "correct the place or restore the file from the project's history"), e);
		} catch (ProblemException e) {
			throw e;
		} catch (IOException e) {
			throw new IllegalStateException("reading a text in memory does not fail", e);
		}
	}

	private DriftSpec document() throws IOException {
		DriftSpec spec = SpecFactory.eINSTANCE.createDriftSpec();
		json.nextToken();
		object(spec);
		if (!format.equals(FORMAT)) {
			throw new ProblemException(Problem.error("this is no spec of a drift report: its \"format\" is not \"" + FORMAT + "\"",
					file.toString(), "choose a file that ends in .drift"));
		}
		if (version < 1) {
			throw new ProblemException(Problem.error("the spec has no valid \"version\"", file.toString(),
					"restore the file from the project's history"));
		}
		if (json.nextToken() != null) {
			throw problem("something follows after the end of the JSON document");
		}
		return spec;
	}

	private void object(EObject object) throws IOException {
		expect(JsonToken.START_OBJECT, "an object {…}");
		int line = json.currentTokenLocation().getLineNr();
		List<String> unknown = new ArrayList<>();
		while (json.nextToken() != JsonToken.END_OBJECT) {
			String key = json.currentName();
			json.nextToken();
			EStructuralFeature feature = feature(object.eClass(), key);
			if (object instanceof DriftSpec && isHeader(key)) {
				header(key);
			} else if (feature == null) {
				unknown.add(SpecWriter.quote(key) + ":" + rawValue());
			} else if (json.currentToken() != JsonToken.VALUE_NULL) {
				value(object, feature);
			}
		}
		object.eSet(object.eClass().getEStructuralFeature(UNKNOWN_KEYS), String.join(",", unknown));
		if (object instanceof ColumnSettings settings) {
			checkColumn(settings.getColumn(), line);
		}
	}

	private static @Nullable EStructuralFeature feature(EClass type, String key) {
		return key.equals(UNKNOWN_KEYS) ? null : type.getEStructuralFeature(key);
	}

	private static boolean isHeader(String key) {
		return key.equals("format") || key.equals("version");
	}

	private void header(String key) throws IOException {
		if (key.equals("format")) {
			format = text();
			return;
		}
		version = wholeNumber();
		if (version > VERSION) {
			throw new ProblemException(
					Problem.error("written by a newer Edgeloop: version " + version + " of the spec, this one knows " + VERSION,
							file.toString(), "update Edgeloop; the file is left as it is"));
		}
	}

	private void checkColumn(String column, int line) throws ProblemException {
		if (column.isEmpty()) {
			throw problem("the line names no \"column\"", line);
		}
		if (!columns.add(column)) {
			throw problem("the column \"" + column + "\" is there twice", line);
		}
	}

	private void value(EObject object, EStructuralFeature feature) throws IOException {
		if (!feature.isMany()) {
			object.eSet(feature, element(feature));
			return;
		}
		expect(JsonToken.START_ARRAY, "a list […]");
		List<Object> elements = new ArrayList<>();
		while (json.nextToken() != JsonToken.END_ARRAY) {
			elements.add(element(feature));
		}
		object.eSet(feature, elements);
	}

	private Object element(EStructuralFeature feature) throws IOException {
		if (feature instanceof EReference reference) {
			EObject child = SpecFactory.eINSTANCE.create(reference.getEReferenceType());
			object(child);
			return child;
		}
		EDataType type = ((EAttribute) feature).getEAttributeType();
		if (type instanceof EEnum literals) {
			return literal(literals);
		}
		return switch (type.getInstanceClass().getSimpleName()) {
		case "boolean" -> flag();
		case "double", "Double" -> number();
		case "long" -> wholeNumber();
		case "int" -> Math.toIntExact(Math.clamp(wholeNumber(), Integer.MIN_VALUE, Integer.MAX_VALUE));
		case "Mode" -> mode();
		default -> text();
		};
	}

	private Object literal(EEnum type) throws IOException {
		EEnumLiteral literal = type.getEEnumLiteralByLiteral(text());
		if (literal == null) {
			throw unexpected(type.getELiterals().stream().map(each -> '"' + each.getLiteral() + '"').collect(Collectors.joining(", ", "one of ", "")));
		}
		return literal.getInstance();
	}

	private Mode mode() throws IOException {
		for (Mode mode : Mode.values()) {
			if (SpecWriter.literal(mode).equals(text())) {
				return mode;
			}
		}
		throw unexpected("\"corrected\" or \"evidently\"");
	}

	private String text() throws IOException {
		expect(JsonToken.VALUE_STRING, "a text");
		return json.getText();
	}

	private boolean flag() throws IOException {
		if (!json.currentToken().isBoolean()) {
			throw unexpected("true or false");
		}
		return json.getBooleanValue();
	}

	private double number() throws IOException {
		if (!json.currentToken().isNumeric() || !Double.isFinite(json.getDoubleValue())) {
			throw unexpected("a number");
		}
		return json.getDoubleValue();
	}

	private long wholeNumber() throws IOException {
		expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
		if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
			throw problem("the number " + json.getText() + " is too large");
		}
		return json.getLongValue();
	}

	/** @return the whole value as compact JSON; numbers keep their digits */
	private String rawValue() throws IOException {
		var text = new StringWriter();
		try (JsonGenerator out = JSON.createGenerator(text)) {
			int depth = 0;
			do {
				JsonToken token = json.currentToken();
				depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
				if (token.isNumeric()) {
					out.writeNumber(json.getText());
				} else {
					out.copyCurrentEvent(json);
				}
			} while (depth > 0 && json.nextToken() != null);
		}
		return text.toString();
	}

	private void expect(JsonToken token, String name) throws IOException {
		if (json.currentToken() != token) {
			throw unexpected(name);
		}
	}

	private ProblemException unexpected(String expected) throws IOException {
		String key = json.currentName();
		return problem((key == null ? "the value" : "\"" + key + "\"") + " must be " + expected);
	}

	private ProblemException problem(String what) {
		return problem(what, json.currentTokenLocation().getLineNr());
	}

	private ProblemException problem(String what, int line) {
		return new ProblemException(Problem.error(what, file + ":" + line, "correct the line and open the file again"));
	}
}
