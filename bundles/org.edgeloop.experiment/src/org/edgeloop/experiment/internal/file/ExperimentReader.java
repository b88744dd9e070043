package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Path;
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
				KeyedTexts.read(files, folder.resolve(StoreLayout.TAGS), problems));
	}

	/** @return deleted only if the file says so, for old versions said nothing of it */
	static Lifecycle lifecycle(MetaFile meta) {
		return meta.text("lifecycle_stage").equals("deleted") ? Lifecycle.DELETED : Lifecycle.ACTIVE;
	}

}
