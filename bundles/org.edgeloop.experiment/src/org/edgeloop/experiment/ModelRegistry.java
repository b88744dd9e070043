package org.edgeloop.experiment;

import java.io.IOException;
import java.util.List;

import org.edgeloop.base.Progress;

/** The registered models of a store. Changes fail with a {@link org.edgeloop.base.ProblemException} where the store is read only. */
public interface ModelRegistry {

	/** @return sorted by name; empty where a store has no registry */
	List<RegisteredModel> models(RunSink problems, Progress progress) throws IOException;

	/** @return whether the registry can be changed */
	boolean isWritable();

	void createModel(String name, String description) throws IOException;

	/**
	 * @param source the URI of the model's files
	 * @param runId the run that made it; empty if none did
	 * @return the new version, counted from 1
	 */
	ModelVersion createVersion(String name, String source, String runId, String description) throws IOException;

	/** Gives an alias to a version; another version of the model that had it loses it. */
	void setAlias(String name, String alias, int version) throws IOException;

	void deleteAlias(String name, String alias) throws IOException;

	/** @param archiveExisting whether versions that are in this stage now become archived */
	void transition(String name, int version, ModelStage stage, boolean archiveExisting) throws IOException;
}
