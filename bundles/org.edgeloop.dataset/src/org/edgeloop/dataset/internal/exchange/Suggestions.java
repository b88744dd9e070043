package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.dataset.internal.JsonSource;
import org.edgeloop.dataset.internal.JsonText;
import org.edgeloop.dataset.internal.LabelReader;
import org.edgeloop.dataset.internal.LabelWriter;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * What models guessed of a recording and nobody has confirmed: labels in the header of its label file under {@code suggestions}, apart from
 * the labels that count. Each is a label as in the file, with {@code model} and {@code score} beside its keys.
 */
final class Suggestions {

	private static final String KEY = "suggestions";
	private static final String MODEL = "model";
	private static final String SCORE = "score";
	private static final Path WHERE = Path.of("suggestions");

	private Suggestions() {
	}

	/** @return the suggestions, their {@code model} and {@code score} among the unknown keys; none if they cannot be read */
	static List<Label> of(LabelSet labels) {
		try {
			return read(labels);
		} catch (IOException e) {
			// Written by another version: they stay where they are.
			return List.of();
		}
	}

	private static List<Label> read(LabelSet labels) throws IOException {
		var suggestions = new ArrayList<Label>();
		String json = members(labels).getOrDefault(KEY, "[]");
		JsonSource.readDocument(WHERE, JsonText.toUtf8("{\"" + KEY + "\":" + json + "}"),
				source -> source.object(_ -> source.array(() -> suggestions.add(LabelReader.label(source)))));
		return suggestions;
	}

	/**
	 * Adds suggestions to those that are there; one of the same id is replaced.
	 *
	 * @throws IOException if those that are there are of a version that cannot be understood
	 */
	static void add(LabelSet labels, Collection<Label> added) throws IOException {
		Map<String, Label> byId = new LinkedHashMap<>();
		read(labels).forEach(old -> byId.put(old.getId(), old));
		added.forEach(label -> byId.put(label.getId(), label));
		Map<String, String> members = members(labels);
		members.put(KEY, byId.values().stream().sorted(LabelWriter.ORDER).map(LabelWriter::line)
				.collect(Collectors.joining(",", "[", "]")));
		labels.setUnknownKeys(members.entrySet().stream()
				.map(member -> UnknownKeys.NONE.with(member.getKey(), member.getValue()).json()).collect(Collectors.joining(",\n")));
	}

	/** @return the model that made the suggestion, as it is named; empty if unknown */
	static String modelOf(Label suggestion) {
		return keys(suggestion).get(MODEL).text();
	}

	/** Writes the score that a suggestion has into the object that {@code out} stands in; a label has none. */
	static void writeScore(Label suggestion, JsonGenerator out) throws IOException {
		Optional<BigDecimal> score = keys(suggestion).get(SCORE).number();
		if (score.isPresent()) {
			out.writeNumberField(SCORE, score.get());
		}
	}

	/** @return the suggestion's keys beside those of every label, and beside model and score */
	static String otherKeysOf(Label suggestion) {
		var rest = new LinkedHashMap<>(keys(suggestion).members());
		rest.remove(MODEL);
		rest.remove(SCORE);
		return membersOf(new Json(rest));
	}

	private static Json keys(Label suggestion) {
		try {
			return Json.parse(WHERE, "{" + suggestion.getUnknownKeys() + "}");
		} catch (IOException e) {
			throw new UncheckedIOException("the keys were read from a label file before", e);
		}
	}

	private static String membersOf(Json object) {
		try {
			String json = object.write();
			return json.substring(1, json.length() - 1);
		} catch (IOException e) {
			throw new UncheckedIOException("writing into memory does not fail", e);
		}
	}

	private static Map<String, String> members(LabelSet labels) {
		var members = new LinkedHashMap<String, String>();
		try {
			JsonSource.readDocument(WHERE, JsonText.toUtf8("{" + labels.getUnknownKeys() + "}"),
					source -> source.object(key -> members.put(key, source.rawValue())));
		} catch (IOException e) {
			throw new UncheckedIOException("the keys were read from a label file before", e);
		}
		return members;
	}
}
