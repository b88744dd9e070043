package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.TrackingStore;

/** Lists what runs left, path by path, so that the same artifact of each can be laid side by side. */
public final class ListArtifactsOperation {

	/** A run that leaves more, such as every image of a data set, is listed as far as this. */
	private static final int MOST_FOR_RUN = 2000;
	private static final int MOST_FOLDERS = 200;

	private final List<ComparedRun> runs;
	private final ComparisonStores stores;

	public ListArtifactsOperation(List<ComparedRun> runs, ComparisonStores stores) {
		this.runs = List.copyOf(runs);
		this.stores = stores;
	}

	/**
	 * @return sorted by path
	 * @throws IOException if a store cannot be asked
	 */
	public List<ArtifactRow> run(Progress progress) throws IOException {
		progress.begin("Listing artifacts", runs.size());
		var sizes = new TreeMap<String, List<Long>>();
		for (int i = 0; i < runs.size(); i++) {
			for (Artifact file : files(stores.store(runs.get(i).store()), runs.get(i).id(), progress)) {
				sizes.computeIfAbsent(file.path(), _ -> new ArrayList<>(Collections.nCopies(runs.size(), ArtifactRow.ABSENT))).set(i, file.size());
			}
			progress.worked(1);
		}
		return sizes.entrySet().stream().map(entry -> new ArtifactRow(entry.getKey(), entry.getValue())).toList();
	}

	private static List<Artifact> files(TrackingStore store, String runId, Progress progress) throws IOException {
		var files = new ArrayList<Artifact>();
		var folders = new ArrayDeque<>(List.of(""));
		int asked = 0;
		while (!folders.isEmpty() && files.size() < MOST_FOR_RUN && asked++ < MOST_FOLDERS) {
			progress.checkCancelled();
			for (Artifact artifact : store.artifacts(runId, folders.poll())) {
				if (artifact.folder()) {
					folders.add(artifact.path());
				} else {
					files.add(artifact);
				}
			}
		}
		return files;
	}
}
