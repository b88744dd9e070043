package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;

/** Reads the folder of an experiment, without its runs. */
final class ExperimentReader {

	private final StoreFiles files;

	ExperimentReader(StoreFiles files) {
		this.files = files;
	}

	/**
	 * @param problems takes what is wrong with parts of it
	 * @throws ProblemException if nothing can be said of it
	 */
	Experiment read(Path folder, Consumer<Problem> problems) throws IOException {
		var meta = MetaFile.read(files, folder);
		String id = meta.text("experiment_id");
		if (!id.isEmpty() && !id.equals(StoreLayout.name(folder))) {
			throw new ProblemException(Problem.error("The experiment " + id + " lies in a folder of another name and is left out",
					folder.toString(), "name the folder " + id));
		}
		return new Experiment(StoreLayout.name(folder), meta.text("name"), lifecycle(meta), meta.text("artifact_location"),
				meta.number("creation_time", problems), meta.number("last_update_time", problems),
				texts(files, folder.resolve(StoreLayout.TAGS), problems));
	}

	/** @return deleted only if the file says so, for old versions said nothing of it */
	static Lifecycle lifecycle(MetaFile meta) {
		return meta.text("lifecycle_stage").equals("deleted") ? Lifecycle.DELETED : Lifecycle.ACTIVE;
	}

	/** @return the texts that a folder keeps by key */
	static SortedMap<String, String> texts(StoreFiles files, Path folder, Consumer<Problem> problems) {
		SortedMap<String, String> texts = new TreeMap<>();
		KeyedFiles.walk(files, folder, (key, file, attributes) -> texts.put(key, files.text(file, attributes, MAX_TEXT)), problems);
		return Collections.unmodifiableSortedMap(texts);
	}

	/** MLflow's client writes a few thousand characters; notes and its own records of models may be longer. */
	private static final long MAX_TEXT = 16 << 20;
}
