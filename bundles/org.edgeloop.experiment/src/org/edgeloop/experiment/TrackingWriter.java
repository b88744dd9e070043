package org.edgeloop.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;

/**
 * Changes a store as MLflow's own client would. What MLflow refuses (a param changed, names it cannot keep) is refused with the same
 * reason as a {@link org.edgeloop.base.ProblemException}.
 */
public interface TrackingWriter {

	/** @return the new experiment's id; a name already taken is an error */
	String createExperiment(String name, Map<String, String> tags) throws IOException;

	void setExperimentTag(String experimentId, String key, String value) throws IOException;

	/**
	 * @param started in milliseconds since 1970
	 * @return the new run, status RUNNING
	 */
	Run createRun(String experimentId, String name, String user, long started, Map<String, String> tags) throws IOException;

	/** Adds to a run; any number of each, which the store divides as it must. */
	void log(String runId, RunBatch batch) throws IOException;

	void logInputs(String runId, List<DatasetInput> inputs) throws IOException;

	/** @param ended in milliseconds since 1970; 0 while it goes on */
	void update(String runId, RunStatus status, long ended) throws IOException;

	/** Renames a run, its tag {@link RunTags#NAME} included. */
	void rename(String runId, String name) throws IOException;

	void deleteTag(String runId, String key) throws IOException;

	void delete(String runId) throws IOException;

	void restore(String runId) throws IOException;

	/** @param path below the run's artifacts, with slashes, where the file is to be found afterwards */
	void putArtifact(String runId, Path file, String path, Progress progress) throws IOException;
}
