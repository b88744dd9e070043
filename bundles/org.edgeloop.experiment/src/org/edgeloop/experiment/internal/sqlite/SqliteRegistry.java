package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.ModelRegistry;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.ModelVersion;
import org.edgeloop.experiment.RegisteredModel;
import org.edgeloop.experiment.RunSink;

/** The registered models of a data base, which cannot be changed. */
final class SqliteRegistry implements ModelRegistry {

	private final SqliteDatabase database;

	SqliteRegistry(SqliteDatabase database) {
		this.database = database;
	}

	@Override
	public List<RegisteredModel> models(RunSink problems, Progress progress) throws IOException {
		try (SqliteSession session = database.open()) {
			return new ModelRows(session, SqliteSchema.read(session, progress), SqliteFaults.to(problems), progress).read();
		}
	}

	@Override
	public boolean isWritable() {
		return false;
	}

	@Override
	public void createModel(String name, String description) throws IOException {
		throw refused();
	}

	@Override
	public ModelVersion createVersion(String name, String source, String runId, String description) throws IOException {
		throw refused();
	}

	@Override
	public void setAlias(String name, String alias, int version) throws IOException {
		throw refused();
	}

	@Override
	public void deleteAlias(String name, String alias) throws IOException {
		throw refused();
	}

	@Override
	public void transition(String name, int version, ModelStage stage, boolean archiveExisting) throws IOException {
		throw refused();
	}

	private ProblemException refused() {
		return SqliteProblems.readOnly(database.file());
	}
}
