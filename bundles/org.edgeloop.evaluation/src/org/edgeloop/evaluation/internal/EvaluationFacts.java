package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.evaluation.EvaluationSettings;
import org.edgeloop.evaluation.ModelEvaluation;
import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.logging.SourceTags;
import org.edgeloop.versioning.GitHead;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What an evaluation is of: a model, the labels it is held against, the commit of both.
 *
 * @param data the feature table, or the folder of the project's labels: recordings are too large to be hashed for each evaluation
 * @param dataHash of {@code data}, as {@link ContentHash}
 * @param modelHash of the model's file
 */
public record EvaluationFacts(ModelEvaluation evaluation, EvaluationSettings settings, Path source, Path data, String dataHash, String modelHash,
		Optional<GitHead> head) {

	private static final int DIGEST_DIGITS = 8;
	private static final ObjectMapper JSON = new ObjectMapper();

	/** @throws IOException if the model or the data can no longer be read */
	public static EvaluationFacts of(ModelEvaluation evaluation, Path source, EvaluationSettings settings, Progress progress) throws IOException {
		Path data = Files.isDirectory(source) ? DatasetFiles.labels(source) : source;
		return new EvaluationFacts(evaluation, settings, source, data, ContentHash.of(data, progress), ContentHash.of(evaluation.model(), progress),
				GitHead.of(source));
	}

	public Map<String, String> tags() {
		Map<String, String> tags = SourceTags.of("edgeloop onnx evaluate", dataHash, head);
		tags.put("edgeloop.model.hash", modelHash);
		return tags;
	}

	public Map<String, String> params() {
		var params = new TreeMap<String, String>();
		params.put("model", evaluation.model().getFileName().toString());
		params.put("takes", evaluation.takes());
		params.put("source", String.valueOf(source.getFileName()));
		params.put("classes", Integer.toString(evaluation.report().classes().size()));
		params.put("windows", Long.toString(evaluation.report().windows()));
		params.put("label_rule", settings.rule().name().toLowerCase(Locale.ROOT));
		settings.length().ifPresent(length -> params.put("window_length", Integer.toString(length)));
		settings.hop().ifPresent(hop -> params.put("window_hop", Integer.toString(hop)));
		settings.split().ifPresent(_ -> params.put("split_part", settings.part().name().toLowerCase(Locale.ROOT)));
		return params;
	}

	/** @return what the model was judged on as a run's input */
	public DatasetInput input() throws IOException {
		String digest = dataHash.substring(ContentHash.PREFIX.length(), ContentHash.PREFIX.length() + DIGEST_DIGITS);
		return new DatasetInput(String.valueOf(source.getFileName()), digest, "local", JSON.writeValueAsString(Map.of("uri", source.toUri().toString())), "",
				JSON.writeValueAsString(Map.of("num_rows", evaluation.report().windows())), new TreeMap<>(Map.of(RunTags.DATA_CONTEXT, "evaluation")));
	}
}
