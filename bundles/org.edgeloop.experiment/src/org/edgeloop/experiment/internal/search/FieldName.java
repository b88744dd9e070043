package org.edgeloop.experiment.internal.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.experiment.search.DatasetAttribute;
import org.edgeloop.experiment.search.RunAttribute;
import org.edgeloop.experiment.search.RunField;
import org.edgeloop.experiment.search.RunSyntaxException;

/**
 * A field as conditions and orders name it: what kind of thing, a point, which one; for an attribute the kind may be left out.
 *
 * @param kind in MLflow's words
 * @param position of its first character
 */
record FieldName(String kind, String key, int position) {

	private static final Map<String, RunField.Kind> KINDS = Map.ofEntries(Map.entry("metric", RunField.Kind.METRIC),
			Map.entry("metrics", RunField.Kind.METRIC), Map.entry("param", RunField.Kind.PARAM), Map.entry("params", RunField.Kind.PARAM),
			Map.entry("parameter", RunField.Kind.PARAM), Map.entry("parameters", RunField.Kind.PARAM), Map.entry("tag", RunField.Kind.TAG),
			Map.entry("tags", RunField.Kind.TAG), Map.entry("attribute", RunField.Kind.ATTRIBUTE),
			Map.entry("attributes", RunField.Kind.ATTRIBUTE), Map.entry("attr", RunField.Kind.ATTRIBUTE),
			Map.entry("run", RunField.Kind.ATTRIBUTE));

	private static final Map<String, RunAttribute> OTHER_NAMES = Map.of("created", RunAttribute.STARTED, "Created", RunAttribute.STARTED,
			"run name", RunAttribute.NAME, "Run name", RunAttribute.NAME, "Run Name", RunAttribute.NAME);

	static FieldName of(FilterToken token) {
		String text = token.text();
		int point = pointAfterKind(text);
		return point < 0 ? new FieldName("attributes", FilterTokens.unquoted(text), token.position())
				: new FieldName(FilterTokens.unquoted(text.substring(0, point)), FilterTokens.unquoted(text.substring(point + 1)),
						token.position());
	}

	/** The first point outside quotes: keys may hold points, kinds do not. */
	private static int pointAfterKind(String text) {
		char first = text.charAt(0);
		int from = first == '`' || first == '"' || first == '\'' ? text.indexOf(first, 1) : 0;
		return text.indexOf('.', from);
	}

	boolean isOfDataset() {
		return kind.equals("dataset") || kind.equals("datasets");
	}

	DatasetAttribute datasetAttribute() {
		return Arrays.stream(DatasetAttribute.values()).filter(attribute -> attribute.word().equals(key)).findFirst().orElseThrow(
				() -> new RunSyntaxException("Datasets have no " + key + ", but name, digest and context", position));
	}

	RunField field() {
		if (!KINDS.containsKey(kind)) {
			throw new RunSyntaxException("There are metrics, params, tags, attributes and datasets, but no " + kind, position);
		}
		RunField field = new RunField(Optional.ofNullable(KINDS.get(kind)).orElseThrow(), key);
		return field.kind() == RunField.Kind.ATTRIBUTE ? RunField.of(attribute()) : field;
	}

	private RunAttribute attribute() {
		return Arrays.stream(RunAttribute.values()).filter(attribute -> attribute.word().equals(key)).findFirst()
				.or(() -> Optional.ofNullable(OTHER_NAMES.get(key))).orElseThrow(
						() -> new RunSyntaxException("Runs have no attribute " + key + "; params, metrics and tags are named with their kind, "
								+ "such as params." + key, position));
	}
}
