package org.edgeloop.experiment.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.SharedStores;
import org.edgeloop.experiment.StoreDump;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Stores that MLflow and people who use it wrote, against what PyYAML reads from them ({@code fixtures/dump_files.py}). */
class FileStoreSamplesTest {

	private static final String MLFLOW_2 = "mlops/gen-mlflow-2.17.2-file";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { MLFLOW_2, "mlops/mlruns-14ayush", "data/mlruns-16aryan" })
	void everythingIsReadToTheLastValue(String sample) throws Exception {
		Path mlruns = SharedStores.unpack(sample, folder).resolve("mlruns");
		var json = new ObjectMapper();
		var expected = json.readTree(SharedStores.python("dump_files.py", mlruns).toString());
		assertFalse(expected.path("runs").isEmpty());
		try (TrackingStore store = open(mlruns)) {
			assertEquals(expected, json.readTree(StoreDump.of(store).toString()));
		}
	}

	@Test
	void artifactsOfAnotherMachineAreFoundBesideTheRun() throws Exception {
		Path mlruns = SharedStores.unpack(MLFLOW_2, folder).resolve("mlruns");
		try (TrackingStore store = open(mlruns)) {
			var found = new StoreDump.Found();
			store.runs(RunQuery.ACTIVE, found, Progress.NONE);
			Run run = found.runs.stream().filter(one -> one.name().equals("child-0")).findFirst().orElseThrow();
			assertEquals(List.of("model", "reports"), store.artifacts(run.id(), "").stream().map(Artifact::path).toList());
			List<Artifact> reports = store.artifacts(run.id(), "reports");
			assertEquals(List.of("reports/confusion.json", "reports/note é.txt"), reports.stream().map(Artifact::path).toList());
			for (Artifact report : reports) {
				assertEquals(report.size(), Files.size(store.artifact(run.id(), report.path(), Progress.NONE)));
			}
		}
	}

	private TrackingStore open(Path mlruns) throws Exception {
		return TrackingStores.open(new TrackingUri.Files(mlruns), new Credentials.Anonymous(), folder.resolve("cache"));
	}
}
