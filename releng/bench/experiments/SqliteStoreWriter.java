import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.sqlite.SQLiteConfig;

/** Writes a data base with the tables, keys and indexes that MLflow gives it. */
final class SqliteStoreWriter implements StoreWriter {

	private final Connection connection;
	private final PreparedStatement runs;
	private final PreparedStatement params;
	private final PreparedStatement tags;
	private final PreparedStatement latest;
	private final PreparedStatement metrics;

	private String run = "";
	private long started;

	/** @param schema SQL that makes the tables */
	SqliteStoreWriter(Path file, Path schema) throws IOException {
		try {
			Files.deleteIfExists(file);
			var config = new SQLiteConfig();
			config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
			config.setJournalMode(SQLiteConfig.JournalMode.OFF);
			connection = config.createConnection("jdbc:sqlite:" + file);
			try (Statement statement = connection.createStatement()) {
				for (String table : Files.readString(schema).split(";\n")) {
					statement.execute(table);
				}
			}
			connection.setAutoCommit(false);
			runs = connection.prepareStatement("INSERT INTO runs VALUES (?, ?, 'UNKNOWN', '', '', 'bench', 'FINISHED', ?, ?, '', 'active', ?, ?, NULL)");
			params = connection.prepareStatement("INSERT INTO params VALUES (?, ?, ?)");
			tags = connection.prepareStatement("INSERT INTO tags VALUES (?, ?, ?)");
			latest = connection.prepareStatement("INSERT INTO latest_metrics VALUES (?, ?, ?, ?, 0, ?)");
			metrics = connection.prepareStatement("INSERT INTO metrics VALUES (?, ?, ?, ?, ?, 0)");
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void experiment(int id, String name) throws IOException {
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO experiments (experiment_id, name, artifact_location,"
				+ " lifecycle_stage, creation_time, last_update_time) VALUES (?, ?, ?, 'active', 1700000000000, 1700000000000)")) {
			execute(insert, id, name, "mlflow-artifacts:/" + id);
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void run(int experiment, String id, String name, long start) throws IOException {
		run = id;
		started = start;
		execute(runs, id, name, start, start + 60_000, "mlflow-artifacts:/" + experiment + "/" + id + "/artifacts", experiment);
		execute(tags, "mlflow.runName", name, id);
		execute(tags, "mlflow.user", "bench", id);
		execute(tags, "mlflow.source.name", "train.py", id);
		execute(tags, "mlflow.source.type", "LOCAL", id);
	}

	@Override
	public void params(Map<String, String> some) throws IOException {
		for (var param : some.entrySet()) {
			execute(params, param.getKey(), param.getValue(), run);
		}
	}

	@Override
	public void metric(String key, double[] values) throws IOException {
		for (int step = 0; step < values.length; step++) {
			execute(metrics, key, values[step], started + 1000L * step, run, step);
		}
		int last = values.length - 1;
		execute(latest, key, values[last], started + 1000L * last, last, run);
	}

	@Override
	public void close() throws IOException {
		try {
			connection.commit();
			connection.close();
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}

	private static void execute(PreparedStatement statement, Object... arguments) throws IOException {
		try {
			for (int i = 0; i < arguments.length; i++) {
				statement.setObject(i + 1, arguments[i]);
			}
			statement.execute();
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}
}
