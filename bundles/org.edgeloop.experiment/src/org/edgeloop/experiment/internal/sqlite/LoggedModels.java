package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Run;

/** Reads the table {@code logged_models}: since MLflow 3, a model belongs to the run that logged it but lies beside it. */
final class LoggedModels {

	/** One model, in the order of its making. */
	record LoggedModel(String id, String experimentId, String name, String artifactUri) {
	}

	private LoggedModels() {
	}

	/** @return the models that a run logged and nobody deleted; none in versions before 3 */
	static List<LoggedModel> of(SqliteSession session, SqliteSchema schema, Run run) throws IOException {
		List<LoggedModel> models = new ArrayList<>();
		if (schema.has("logged_models", "source_run_id")) {
			session.query("SELECT model_id, experiment_id, name, artifact_location FROM logged_models WHERE source_run_id = ?"
					+ " AND lifecycle_stage IS NOT 'deleted' ORDER BY creation_timestamp_ms, model_id", Progress.NONE,
					row -> models.add(new LoggedModel(row.text(1), row.text(2), row.text(3), row.text(4))), run.id());
		}
		return models;
	}
}
