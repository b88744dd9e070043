package org.edgeloop.lineage.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;

/** The run whose artifact a file is, by where it lies in a tracking store that is a folder. */
public final class ArtifactRun {

	private static final String ARTIFACTS = "artifacts";
	private static final String RUN = "meta.yaml";

	private ArtifactRun() {
	}

	/** @return the run's tags; empty if the file is no artifact of a run */
	public static Optional<Map<String, String>> tags(Path file) throws IOException {
		for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
			Path run = folder.getParent();
			if (folder.endsWith(ARTIFACTS) && run != null && Files.isRegularFile(run.resolve(RUN))) {
				return tags(run.resolve("../..").normalize(), String.valueOf(run.getFileName()));
			}
		}
		return Optional.empty();
	}

	/** What only looks like a store of runs says nothing. */
	private static Optional<Map<String, String>> tags(Path folder, String run) throws IOException {
		try {
			TrackingStore store = TrackingStores.open(new TrackingUri.Files(folder), new Credentials.Anonymous(), folder);
			try {
				return Optional.of(store.run(run).tags());
			} finally {
				store.close();
			}
		} catch (ProblemException e) {
			return Optional.empty();
		}
	}
}
