package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.internal.file.YamlNode.Mapping;
import org.edgeloop.experiment.internal.file.YamlNode.Scalar;

/** Writes which data sets a run was given: each set once in its experiment, and in the run that it was used. */
final class DatasetWriter {

	private final StoreFiles files;
	private final StoreWrites writes;

	DatasetWriter(StoreFiles files, StoreWrites writes) {
		this.files = files;
		this.writes = writes;
	}

	/** What is there already stays as it is. */
	void write(Path run, DatasetInput input) throws IOException {
		String dataset = md5(input.name(), input.digest());
		writeNew(run.resolveSibling(StoreLayout.DATASETS).resolve(dataset), dataset(input));
		writeNew(run.resolve(StoreLayout.INPUTS).resolve(md5(dataset, StoreLayout.name(run))), use(dataset, input));
	}

	private void writeNew(Path folder, SortedMap<String, YamlNode> meta) throws IOException {
		if (!files.isFolder(folder)) {
			writes.meta(folder, meta);
		}
	}

	private static SortedMap<String, YamlNode> dataset(DatasetInput input) {
		SortedMap<String, YamlNode> meta = new TreeMap<>();
		meta.put("name", Scalar.of(input.name()));
		meta.put("digest", Scalar.of(input.digest()));
		meta.put("source_type", Scalar.of(input.sourceType()));
		meta.put("source", Scalar.of(input.source()));
		meta.put("schema", orNull(input.schema()));
		meta.put("profile", orNull(input.profile()));
		return meta;
	}

	private static Scalar orNull(String text) {
		return text.isEmpty() ? Scalar.NULL : Scalar.of(text);
	}

	/** MLflow writes the data set's id where the run's should stand. Nobody reads it, and files should be equal. */
	private static SortedMap<String, YamlNode> use(String dataset, DatasetInput input) {
		SortedMap<String, YamlNode> tags = new TreeMap<>(CodePointOrder.INSTANCE);
		input.tags().forEach((key, value) -> tags.put(key, Scalar.of(value)));
		SortedMap<String, YamlNode> meta = new TreeMap<>();
		meta.put("source_type", Scalar.of("DATASET"));
		meta.put("source_id", Scalar.of(dataset));
		meta.put("destination_type", Scalar.of("RUN"));
		meta.put("destination_id", Scalar.of(dataset));
		meta.put("tags", new Mapping(tags));
		return meta;
	}

	/** MLflow's identifiers: what is hashed is no secret. */
	private static String md5(String first, String second) {
		try {
			var digest = MessageDigest.getInstance("MD5");
			digest.update(first.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest.digest(second.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
