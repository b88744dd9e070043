package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.signal.dsp.MissingSamples;
import org.edgeloop.signal.features.FeatureSettings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A feature table of a project that a model may have been trained on; its manifest says how the features were computed.
 *
 * @param exact whether it is certain, by its content
 */
record TrainedTable(Path file, FeatureTableSettings settings, boolean exact) {

	private static final String MANIFEST = ".manifest.json";
	private static final String FORMAT = "edgeloop-features";
	private static final int DEPTH = 3;
	private static final ObjectMapper JSON = new ObjectMapper();

	/** @return the table that a model was trained on, else the only one that has all its features */
	static Optional<TrainedTable> find(Path project, ModelUse use, Progress progress) throws IOException {
		List<TrainedTable> fitting = new ArrayList<>();
		for (Path manifest : manifests(project)) {
			progress.checkCancelled();
			JsonNode said = read(manifest);
			String name = String.valueOf(manifest.getFileName());
			Path table = manifest.resolveSibling(name.substring(0, name.length() - MANIFEST.length()));
			if (!FORMAT.equals(said.path("format").asText()) || !columns(said).containsAll(use.features()) || !Files.isRegularFile(table)) {
				continue;
			}
			boolean exact = !use.dataHash().isEmpty() && use.dataHash().equals(ContentHash.of(table, Progress.NONE.until(progress::isCancelled)));
			var found = new TrainedTable(table, settings(said.path("settings")), exact);
			if (exact) {
				return Optional.of(found);
			}
			fitting.add(found);
		}
		return fitting.stream().map(TrainedTable::settings).map(FeatureTableSettings::features).distinct().count() == 1
				? Optional.of(fitting.getFirst()) : Optional.empty();
	}

	private static List<Path> manifests(Path project) throws IOException {
		try (Stream<Path> files = Files.find(project, DEPTH, (file, is) -> is.isRegularFile() && file.toString().endsWith(MANIFEST))) {
			return files.sorted().toList();
		}
	}

	private static JsonNode read(Path manifest) {
		try {
			return JSON.readTree(manifest.toFile());
		} catch (IOException _) {
			return JSON.missingNode(); // a manifest that cannot be read says nothing of its table
		}
	}

	private static Set<String> columns(JsonNode manifest) {
		Set<String> names = new HashSet<>();
		manifest.path("columns").forEach(column -> names.add(column.path("name").asText()));
		return names;
	}

	private static FeatureTableSettings settings(JsonNode said) {
		List<Double> edges = new ArrayList<>();
		said.path("bandEdges").forEach(edge -> edges.add(edge.asDouble()));
		List<String> channels = new ArrayList<>();
		said.path("channels").forEach(channel -> channels.add(channel.asText()));
		var features = new FeatureSettings(said.path("length").asInt(), said.path("hop").asInt(), edges,
				constant(MissingSamples.Policy.values(), said.path("missing").asText()), TrainedEnvelope.settings(said.path("envelope")));
		return new FeatureTableSettings(features, constant(LabelRule.values(), said.path("rule").asText()).orElse(LabelRule.MAJORITY), channels, List.of())
				.withBearing(TrainedEnvelope.bearing(said.path("envelope")));
	}

	private static <T extends Enum<T>> Optional<T> constant(T[] values, String name) {
		return Stream.of(values).filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
	}
}
