package org.edgeloop.experiment.internal.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.search.DatasetAttribute;
import org.edgeloop.experiment.search.RunSyntaxException;

/**
 * A field as conditions and orders name it: what kind of thing, a point, which one; for an attribute the kind may be left out.
 *
 * @param kind in MLflow's words
 * @param position of its first character
 */
record FieldName(String kind, String name, int position) {

	private static final Map<String, RunKey.Kind> KINDS = Map.ofEntries(Map.entry("metric", RunKey.Kind.METRIC),
			Map.entry("metrics", RunKey.Kind.METRIC), Map.entry("param", RunKey.Kind.PARAM), Map.entry("params", RunKey.Kind.PARAM),
			Map.entry("parameter", RunKey.Kind.PARAM), Map.entry("parameters", RunKey.Kind.PARAM), Map.entry("tag", RunKey.Kind.TAG),
			Map.entry("tags", RunKey.Kind.TAG), Map.entry("attribute", RunKey.Kind.ATTRIBUTE),
			Map.entry("attributes", RunKey.Kind.ATTRIBUTE), Map.entry("attr", RunKey.Kind.ATTRIBUTE),
			Map.entry("run", RunKey.Kind.ATTRIBUTE));

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
		return Arrays.stream(DatasetAttribute.values()).filter(attribute -> attribute.word().equals(name)).findFirst().orElseThrow(
				() -> new RunSyntaxException("Datasets have no " + name + ", but name, digest and context", position));
	}

	RunKey key() {
		if (!KINDS.containsKey(kind)) {
			throw new RunSyntaxException("There are metrics, params, tags, attributes and datasets, but no " + kind, position);
		}
		RunKey key = new RunKey(Optional.ofNullable(KINDS.get(kind)).orElseThrow(), name);
		return key.kind() == RunKey.Kind.ATTRIBUTE ? RunKey.of(attribute()) : key;
	}

	private RunAttribute attribute() {
		return RunAttribute.of(name).or(() -> Optional.ofNullable(OTHER_NAMES.get(name))).orElseThrow(
						() -> new RunSyntaxException("Runs have no attribute " + name + "; params, metrics and tags are named with their kind, "
								+ "such as params." + name, position));
	}
}
