package org.edgeloop.training.internal.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.RunTags;
import org.edgeloop.experiment.logging.SourceTags;
import org.edgeloop.training.Candidate;
import org.edgeloop.training.FeatureFile;
import org.edgeloop.training.FeatureMatrix;
import org.edgeloop.training.TrainSettings;
import org.edgeloop.versioning.GitHead;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Where a training's models come from: data, code and settings.
 *
 * @param hash the table's content, as {@link ContentHash}
 * @param head the commit that the table lies in; empty outside of a repository
 */
public record TrainingFacts(FeatureFile table, String hash, Optional<GitHead> head, TrainSettings settings, FeatureMatrix matrix) {

	/** MLflow keeps no longer schema. */
	private static final int LONGEST_SCHEMA = 65_535;
	private static final int DIGEST_DIGITS = 8;
	private static final ObjectMapper JSON = new ObjectMapper();

	/**
	 * @throws org.edgeloop.base.ProblemException if the Git repository around the table cannot be read
	 * @throws IOException if the table cannot be read
	 */
	public static TrainingFacts of(FeatureFile table, TrainSettings settings, FeatureMatrix matrix, Progress progress) throws IOException {
		return new TrainingFacts(table, ContentHash.of(table.file(), progress), GitHead.of(table.file()), settings, matrix);
	}

	/** @return the tags of each run */
	public Map<String, String> tags() {
		return SourceTags.of("edgeloop train", hash, head);
	}

	/** @return the params that all trials share */
	public SortedMap<String, String> params() {
		var params = new TreeMap<String, String>();
		params.put("target", settings.columns().target());
		params.put("groups", settings.columns().groups().isEmpty() ? "none" : String.join(", ", settings.columns().groups()));
		params.put("features", Integer.toString(matrix.width()));
		params.put("classes", Integer.toString(matrix.classes().size()));
		params.put("rows", Integer.toString(matrix.rows()));
		params.put("rows_left_out", Long.toString(matrix.leftOut()));
		params.put("folds", Integer.toString(settings.folds()));
		params.put("seed", Long.toString(settings.seed()));
		return params;
	}

	/** @return the params of a candidate */
	public static SortedMap<String, String> params(Candidate candidate) {
		var params = new TreeMap<String, String>();
		params.put("classifier", candidate.kind().id());
		candidate.values().keySet().forEach(name -> params.put(name, candidate.text(name)));
		return params;
	}

	/** @return the table as a run's input */
	public DatasetInput input() throws IOException {
		List<Map<String, Object>> columns = matrix.features().stream()
				.map(name -> Map.<String, Object>of("name", name, "type", "double", "required", true)).<Map<String, Object>>map(TreeMap::new).toList();
		String schema = JSON.writeValueAsString(Map.of("mlflow_colspec", columns));
		var profile = new TreeMap<>(Map.of("num_rows", matrix.rows(), "num_elements", matrix.rows() * (long) matrix.width()));
		String digest = hash.substring(ContentHash.PREFIX.length(), ContentHash.PREFIX.length() + DIGEST_DIGITS);
		return new DatasetInput(String.valueOf(table.file().getFileName()), digest, "local",
				JSON.writeValueAsString(Map.of("uri", table.address())), schema.length() > LONGEST_SCHEMA ? "" : schema,
				JSON.writeValueAsString(profile), new TreeMap<>(Map.of(RunTags.DATA_CONTEXT, "training")));
	}

	/** @return what a model says of itself; lists are JSON */
	public SortedMap<String, String> metadata(Candidate candidate) throws IOException {
		var metadata = new TreeMap<String, String>(params(candidate));
		metadata.put("features", JSON.writeValueAsString(matrix.features()));
		metadata.put("classes", JSON.writeValueAsString(matrix.classes()));
		metadata.put("target", settings.columns().target());
		metadata.put("data_hash", hash);
		head.ifPresent(git -> metadata.put("git_commit", git.commit()));
		return metadata;
	}
}
