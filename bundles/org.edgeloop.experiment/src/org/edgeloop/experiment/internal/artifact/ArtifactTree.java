package org.edgeloop.experiment.internal.artifact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.experiment.Artifact;

/**
 * The artifacts of a run as MLflow shows them: its own, and each model that it logged as a folder of the model's name, wherever that
 * lies.
 */
public final class ArtifactTree {

	private final ArtifactFolder own;
	private final SortedMap<String, ArtifactFolder> models = new TreeMap<>();

	public ArtifactTree(ArtifactFolder own) {
		this.own = own;
	}

	/**
	 * Adds a model.
	 *
	 * @param name what it is called; may be empty, be no name of a folder or be taken
	 * @param id stands in for the name then
	 */
	public void addModel(String name, String id, ArtifactFolder artifacts) throws IOException {
		boolean isTaken = name.isEmpty() || name.contains("/") || models.containsKey(name)
				|| own.list("").stream().anyMatch(artifact -> artifact.path().equals(name));
		models.put(isTaken ? id : name, artifacts);
	}

	/** As {@link ArtifactFolder#list}. */
	public List<Artifact> list(String folder) throws IOException {
		String top = top(folder);
		if (models.containsKey(top)) {
			return models.get(top).list(below(folder)).stream().map(found -> new Artifact(top + "/" + found.path(), found.folder(), found.size()))
					.toList();
		}
		List<Artifact> found = new ArrayList<>(own.list(folder));
		if (folder.isEmpty()) {
			models.keySet().forEach(name -> found.add(new Artifact(name, true, -1)));
			found.sort(Comparator.comparing(Artifact::path));
		}
		return found;
	}

	/** As {@link ArtifactFolder#file}. */
	public Path file(String path) throws IOException {
		return models.containsKey(top(path)) ? models.get(top(path)).file(below(path)) : own.file(path);
	}

	private static String top(String path) {
		int slash = path.indexOf('/');
		return slash < 0 ? path : path.substring(0, slash);
	}

	private static String below(String path) {
		int slash = path.indexOf('/');
		return slash < 0 ? "" : path.substring(slash + 1);
	}
}
