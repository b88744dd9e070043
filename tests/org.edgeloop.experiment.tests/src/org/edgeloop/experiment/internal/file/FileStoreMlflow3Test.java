package org.edgeloop.experiment.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.StoreDump;
import org.edgeloop.experiment.TrackingUri;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What MLflow 3 adds to a file store: logged models beside the runs, outputs, metrics of data sets, traces and some keys. */
class FileStoreMlflow3Test {

	private static final String RUN = "0123456789abcdef0123456789abcdef";
	private static final String MODEL = "m-fedcba9876543210fedcba9876543210";

	@TempDir
	private Path folder;

	private Path mlruns;
	private FileStore store;

	@BeforeEach
	void makeStore() throws IOException {
		mlruns = folder.resolve("mlruns");
		write("1/meta.yaml", """
				artifact_location: mlflow-artifacts:/1
				creation_time: 5
				experiment_id: '1'
				last_update_time: 6
				lifecycle_stage: active
				name: third
				trace_location: null
				workspace: default
				""");
		write("1/" + RUN + "/meta.yaml", """
				artifact_uri: mlflow-artifacts:/1/%s/artifacts
				end_time: null
				entry_point_name: ''
				experiment_id: '1'
				lifecycle_stage: active
				run_id: %s
				run_name: three
				run_uuid: %s
				source_name: ''
				source_type: 4
				source_version: ''
				start_time: 7
				status: 1
				tags: []
				user_id: me
				""".formatted(RUN, RUN, RUN));
		write("1/" + RUN + "/metrics/accuracy", "8 0.5 0\n9 0.75 1 eval-set 4ccdccbc\n");
		write("1/" + RUN + "/outputs/" + MODEL + "/meta.yaml",
				"destination_id: %s\ndestination_type: MODEL_OUTPUT\nsource_id: %s\nsource_type: RUN_OUTPUT\nstep: 0\ntags: {}\n"
						.formatted(MODEL, MODEL));
		write("1/" + RUN + "/inputs/x/meta.yaml",
				"destination_id: %s\ndestination_type: RUN\nsource_id: %s\nsource_type: MODEL\ntags: {}\n".formatted(MODEL, MODEL));
		write("1/models/" + MODEL + "/meta.yaml",
				"artifact_location: mlflow-artifacts:/1/models/%s/artifacts\nexperiment_id: '1'\nmodel_id: %s\nname: forest\nsource_run_id: %s\n"
						.formatted(MODEL, MODEL, RUN));
		write("1/models/" + MODEL + "/metrics/accuracy", "9 0.75 1 " + RUN + "\n");
		write("1/models/" + MODEL + "/artifacts/MLmodel", "flavors: {}\n");
		write("1/models/" + MODEL + "/artifacts/data/model.onnx", "onnx");
		write("1/traces/tr-1/trace_info.yaml", "request_id: tr-1\n");
		store = new FileStore(new TrackingUri.Files(mlruns), Origin.SYSTEM);
	}

	@Test
	void readsRunsAndExperimentsWithoutComplaint() throws IOException {
		var found = new StoreDump.Found();
		Experiment experiment = store.experiments(EnumSet.allOf(Lifecycle.class), found, Progress.NONE).getFirst();
		assertEquals("third", experiment.name());
		store.runs(RunQuery.ACTIVE, found, Progress.NONE);
		assertEquals(List.of(), found.problems);
		assertEquals(List.of(RUN), found.runs.stream().map(Run::id).toList());
		assertEquals(Map.of("accuracy", new MetricPoint(9, 0.75, 1)), found.runs.getFirst().metrics());
	}

	@Test
	void loggedModelsStandAmongTheArtifacts() throws IOException {
		write("1/" + RUN + "/artifacts/notes.txt", "own");
		assertEquals(List.of(new Artifact("forest", true, -1), new Artifact("notes.txt", false, 3)), store.artifacts(RUN, ""));
		assertEquals(List.of(new Artifact("forest/MLmodel", false, 12), new Artifact("forest/data", true, -1)),
				store.artifacts(RUN, "forest"));
		assertEquals(List.of(new Artifact("forest/data/model.onnx", false, 4)), store.artifacts(RUN, "forest/data"));
		assertEquals("onnx", Files.readString(store.artifact(RUN, "forest/data/model.onnx", Progress.NONE)));
	}

	@Test
	void artifactsOfAServerLieBesideTheStore() throws IOException {
		Files.createDirectories(folder.resolve("mlartifacts/1/" + RUN + "/artifacts"));
		Files.writeString(folder.resolve("mlartifacts/1/" + RUN + "/artifacts/served.txt"), "yes");
		assertEquals(List.of("forest", "served.txt"), store.artifacts(RUN, "").stream().map(Artifact::path).toList());
	}

	@Test
	void keysThatWeDoNotKnowStayWhenARunIsChanged() throws IOException {
		Path meta = mlruns.resolve("1/" + RUN + "/meta.yaml");
		Files.writeString(meta, Files.readString(meta) + "workspace: default\n");
		store.writer().orElseThrow().update(RUN, RunStatus.FINISHED, 12);
		String expected = Files.readString(meta);
		assertTrue(expected.endsWith("user_id: me\nworkspace: default\n"), expected);
		assertTrue(expected.contains("end_time: 12\n") && expected.contains("status: 3\n"), expected);
	}

	private void write(String path, String text) throws IOException {
		Path file = mlruns.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
