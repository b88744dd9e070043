package org.edgeloop.experiment.internal.sqlite;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.SharedStores;
import org.edgeloop.experiment.StoreDump;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingUri;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data bases that MLflow's servers wrote, against what Python's sqlite3 reads from them ({@code fixtures/dump_sqlite.py}). */
class SqliteSamplesTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"gen-mlflow-2.17.2-sqlite", "gen-mlflow-3.11-sqlite"})
	void everythingIsReadToTheLastValue(String sample) throws Exception {
		Path file = SharedStores.unpack("mlops/" + sample, folder).resolve("mlflow.db");
		var json = new ObjectMapper();
		try (TrackingStore store = new SqliteStore(new TrackingUri.Sqlite(file))) {
			// Through text, so that an int equals a long.
			assertEquals(json.readTree(SharedStores.python("dump_sqlite.py", file).toString()),
					json.readTree(StoreDump.of(store).toString()));
		}
	}

	/** In version 3, a model of the run is among them, though without files. */
	@ParameterizedTest
	@CsvSource({"gen-mlflow-2.17.2-sqlite,model reports", "gen-mlflow-3.11-sqlite,m-a model reports"})
	void artifactsAreFoundBesideACopiedDatabase(String sample, String topmost) throws Exception {
		Path file = SharedStores.unpack("mlops/" + sample, folder).resolve("mlflow.db");
		try (TrackingStore store = new SqliteStore(new TrackingUri.Sqlite(file))) {
			var found = new StoreDump.Found();
			store.runs(RunQuery.of("2"), found, Progress.NONE);
			Run run = found.runs.stream().filter(one -> one.name().equals("child-0")).findFirst().orElseThrow();
			assertEquals(topmost, store.artifacts(run.id(), "").stream().map(Artifact::path).collect(joining(" ")));
			List<Artifact> reports = store.artifacts(run.id(), "reports");
			assertEquals(List.of("reports/confusion.json", "reports/note é.txt"), reports.stream().map(Artifact::path).toList());
			for (Artifact report : reports) {
				assertEquals(report.size(), Files.size(store.artifact(run.id(), report.path(), Progress.NONE)));
			}
		}
	}
}
