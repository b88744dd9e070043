package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.RunRules;
import org.edgeloop.experiment.internal.artifact.FileUri;
import org.edgeloop.experiment.internal.file.YamlNode.Scalar;

/** Makes experiments and sets their tags. */
final class ExperimentWriter {

	/** The experiment that every store has from the beginning. */
	static final String DEFAULT_ID = "0";
	static final String DEFAULT_NAME = "Default";

	private static final int LONGEST_NAME = 500;

	private final StoreLayout layout;
	private final StoreWrites writes;
	private final Origin origin;

	ExperimentWriter(StoreLayout layout, StoreWrites writes, Origin origin) {
		this.layout = layout;
		this.writes = writes;
		this.origin = origin;
	}

	/** @return the new experiment's id */
	String create(String name, Map<String, String> tags) throws IOException {
		checkName(name);
		for (var tag : tags.entrySet()) {
			RunRules.checkTag(tag.getKey(), tag.getValue());
		}
		String id = origin.experimentId();
		write(id, name);
		for (var tag : tags.entrySet()) {
			setTag(id, tag.getKey(), tag.getValue());
		}
		return id;
	}

	/** Writes an experiment without tags. */
	void write(String id, String name) throws IOException {
		long now = origin.now();
		SortedMap<String, YamlNode> meta = new TreeMap<>();
		meta.put("artifact_location", Scalar.of(defaultLocation(id)));
		meta.put("creation_time", Scalar.of(now));
		meta.put("experiment_id", Scalar.of(id));
		meta.put("last_update_time", Scalar.of(now));
		meta.put("lifecycle_stage", Scalar.of("active"));
		meta.put("name", Scalar.of(name));
		writes.meta(layout.root().resolve(id), meta);
	}

	void setTag(String experimentId, String key, String value) throws IOException {
		RunRules.checkTag(key, value);
		Path experiment = active(experimentId);
		writes.text(experiment.resolve(StoreLayout.TAGS).resolve(key), value, experiment);
	}

	/** @throws ProblemException if there is no such experiment, or it is deleted */
	Path active(String experimentId) throws IOException {
		Path folder = layout.experiment(experimentId).orElseThrow(() -> new ProblemException(
				Problem.error("There is no experiment " + experimentId, layout.root().toString(), "create it first")));
		if (folder.getParent().equals(layout.trash())
				|| ExperimentReader.lifecycle(MetaFile.read(layout.files(), folder)) == Lifecycle.DELETED) {
			throw new ProblemException(
					Problem.error("The experiment " + experimentId + " is deleted and takes nothing more", folder.toString(), "use another one"));
		}
		return folder;
	}

	/** @return the URI below which the runs of an experiment keep their files */
	String artifactLocation(Path experiment) throws IOException {
		String location = MetaFile.read(layout.files(), experiment).text("artifact_location");
		String known = location.isEmpty() ? defaultLocation(StoreLayout.name(experiment)) : location;
		return known.endsWith("/") ? known.substring(0, known.length() - 1) : known;
	}

	private String defaultLocation(String id) {
		return origin.movable() ? "./" + layout.root().getFileName() + "/" + id : FileUri.of(layout.root().resolve(id));
	}

	private void checkName(String name) throws IOException {
		if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
			throw new ProblemException(Problem.error("An experiment's name has between 1 and " + LONGEST_NAME + " characters",
					layout.root().toString(), "give it such a name"));
		}
		for (Path folder : layout.allExperiments()) {
			if (name.equals(nameIn(folder))) {
				String what = folder.getParent().equals(layout.trash()) ? "An experiment of this name is in the bin"
						: "There is an experiment of this name";
				throw new ProblemException(Problem.error(what, name, "give it another name"));
			}
		}
	}

	/** @return empty, as no experiment is called, if the folder does not say it */
	private String nameIn(Path folder) {
		try {
			return MetaFile.read(layout.files(), folder).text("name");
		} catch (IOException e) {
			return "";
		}
	}
}
