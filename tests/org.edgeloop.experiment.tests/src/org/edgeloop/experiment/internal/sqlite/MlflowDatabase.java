package org.edgeloop.experiment.internal.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import org.edgeloop.experiment.TrackingUri;
import org.sqlite.SQLiteConfig;

/** A data base that a test writes with the tables of some version of MLflow. What is written is committed at once. */
final class MlflowDatabase implements AutoCloseable {

	static final String EXPERIMENTS = "CREATE TABLE experiments (experiment_id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(256) NOT NULL,"
			+ " artifact_location VARCHAR(256), lifecycle_stage VARCHAR(32), creation_time BIGINT, last_update_time BIGINT)";
	static final String RUNS = "CREATE TABLE runs (run_uuid VARCHAR(32) NOT NULL PRIMARY KEY, name VARCHAR(250), source_type VARCHAR(20),"
			+ " source_name VARCHAR(500), entry_point_name VARCHAR(50), user_id VARCHAR(256), status VARCHAR(9), start_time BIGINT,"
			+ " end_time BIGINT, source_version VARCHAR(50), lifecycle_stage VARCHAR(20), artifact_uri VARCHAR(200),"
			+ " experiment_id INTEGER, deleted_time BIGINT)";
	static final String PARAMS = "CREATE TABLE params (key VARCHAR(250) NOT NULL, value VARCHAR(8000) NOT NULL,"
			+ " run_uuid VARCHAR(32) NOT NULL, PRIMARY KEY (key, run_uuid))";
	static final String TAGS = "CREATE TABLE tags (key VARCHAR(250) NOT NULL, value VARCHAR(8000), run_uuid VARCHAR(32) NOT NULL,"
			+ " PRIMARY KEY (key, run_uuid))";
	static final String METRICS = "CREATE TABLE metrics (key VARCHAR(250) NOT NULL, value FLOAT NOT NULL, timestamp BIGINT NOT NULL,"
			+ " run_uuid VARCHAR(32) NOT NULL, step BIGINT DEFAULT '0' NOT NULL, is_nan BOOLEAN DEFAULT '0' NOT NULL,"
			+ " PRIMARY KEY (key, timestamp, step, run_uuid, value, is_nan))";
	static final String LATEST = "CREATE TABLE latest_metrics (key VARCHAR(250) NOT NULL, value FLOAT NOT NULL, timestamp BIGINT,"
			+ " step BIGINT NOT NULL, is_nan BOOLEAN NOT NULL, run_uuid VARCHAR(32) NOT NULL, PRIMARY KEY (key, run_uuid))";
	static final String RUN_INDEX = "CREATE INDEX index_metrics_run_uuid ON metrics (run_uuid)";

	private final Path file;
	private final Connection connection;

	MlflowDatabase(Path file, String... tables) throws SQLException {
		this.file = file;
		connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
		for (String table : tables) {
			execute(table);
		}
	}

	/** With the tables that all versions since 1.0 have, and one experiment. */
	static MlflowDatabase current(Path file) throws SQLException {
		var database = new MlflowDatabase(file, EXPERIMENTS, RUNS, PARAMS, TAGS, METRICS, LATEST, RUN_INDEX);
		database.execute("INSERT INTO experiments VALUES (1, 'bench', './mlruns/1', 'active', 10, 20)");
		return database;
	}

	TrackingUri.Sqlite uri() {
		return new TrackingUri.Sqlite(file);
	}

	/** A run of the experiment 1 that is still going on. */
	void run(String id, long started) throws SQLException {
		execute("INSERT INTO runs (run_uuid, name, status, start_time, lifecycle_stage, artifact_uri, experiment_id)"
				+ " VALUES (?, ?, 'RUNNING', ?, 'active', ?, 1)", id, "run " + id, started, "./mlruns/1/" + id + "/artifacts");
	}

	/** A point of a metric, without its being the last one. */
	void point(String run, String key, long timestamp, Object value, long step) throws SQLException {
		execute("INSERT INTO metrics (key, value, timestamp, run_uuid, step, is_nan) VALUES (?, ?, ?, ?, ?, 0)", key, value, timestamp, run,
				step);
	}

	void latest(String run, String key, long timestamp, Object value, long step) throws SQLException {
		execute("INSERT INTO latest_metrics (key, value, timestamp, step, is_nan, run_uuid) VALUES (?, ?, ?, ?, 0, ?)", key, value,
				timestamp, step, run);
	}

	void execute(String sql, Object... arguments) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < arguments.length; i++) {
				statement.setObject(i + 1, arguments[i]);
			}
			statement.execute();
		}
	}

	/** Writes many rows, faster than one by one. */
	void together(SqlWork work) throws SQLException {
		connection.setAutoCommit(false);
		work.run();
		connection.commit();
		connection.setAutoCommit(true);
	}

	/** Work that writes. */
	@FunctionalInterface
	interface SqlWork {
		void run() throws SQLException;
	}

	/** @return the first number of the first row */
	long number(String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
			return rows.getLong(1);
		}
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
