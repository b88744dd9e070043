package org.edgeloop.experiment;

/** Tags that MLflow gives a meaning, and Edgeloop's own. */
public final class RunTags {

	public static final String NAME = "mlflow.runName";
	public static final String PARENT = "mlflow.parentRunId";
	public static final String NOTE = "mlflow.note.content";
	public static final String USER = "mlflow.user";
	public static final String SOURCE_NAME = "mlflow.source.name";
	public static final String SOURCE_TYPE = "mlflow.source.type";
	public static final String GIT_COMMIT = "mlflow.source.git.commit";
	public static final String DATA_CONTEXT = "mlflow.data.context";

	/** "true" on runs that somebody marked as worth finding again. */
	public static final String STAR = "edgeloop.star";

	/** What tells a logged run apart before its store has named it. */
	public static final String LOGGER = "edgeloop.logger";

	private RunTags() {
	}
}
