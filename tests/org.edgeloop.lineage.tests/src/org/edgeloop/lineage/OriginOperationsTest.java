package org.edgeloop.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.history.HistoryCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where labels, runs and models came from, in a history that is laid out by hand. */
class OriginOperationsTest {

	private static final String LABELS = "labels/a.csv.labels.json";

	@TempDir
	Path folder;
	private DataRepository repository;
	private String begin;
	private String labelled;
	private String retrained;
	private String corrected;

	@BeforeEach
	void makeHistory() throws Exception {
		repository = DataRepository.create(folder.resolve("project"));
		repository.addFolder("data", Map.of("a.csv", "first\n", "b.csv", "b\n"));
		repository.write(LABELS, LabelText.file("a.csv", LabelText.label("old", "normal", 0, 10)));
		begin = repository.commit();
		repository.write(LABELS, LabelText.file("a.csv", LabelText.label("old", "normal", 0, 10), LabelText.label("new", "fault", 20, 30)));
		labelled = repository.commit();
		repository.addFolder("data", Map.of("a.csv", "second\n", "b.csv", "b\n"));
		repository.write("dvc.yaml", "stages:\n  train:\n    cmd: train\n    deps:\n    - data\n    outs:\n    - model.onnx\n");
		repository.write("dvc.lock", lock("model 1"));
		repository.write("model.onnx", "model 1");
		retrained = repository.commit();
		repository.write(LABELS, LabelText.file("a.csv", LabelText.label("old", "normal", 0, 10), LabelText.label("new", "fault", 20, 35)));
		corrected = repository.commit();
		repository.write(LABELS, LabelText.file("a.csv", LabelText.label("old", "normal", 0, 10), LabelText.label("new", "fault", 20, 35),
				LabelText.label("other", "fault", 50, 60)));
		repository.write("dvc.lock", lock("model 1") + "# a remark\n");
		repository.commit();
	}

	private static String lock(String model) {
		return "schema: '2.0'\nstages:\n  train:\n    cmd: train\n    deps:\n    - path: data\n      hash: md5\n      md5: 0123456789abcdef0123456789abcdef.dir\n"
				+ "      size: 9\n      nfiles: 2\n    outs:\n    - path: model.onnx\n      hash: md5\n      md5: " + DataRepository.md5(model)
				+ "\n      size: 7\n";
	}

	private LabelProvenance label(String id) throws Exception {
		return new LabelProvenanceOperation(repository.root(), "data/a.csv", id).run(Progress.NONE);
	}

	private static String id(Optional<HistoryCommit> commit) {
		return commit.map(HistoryCommit::id).orElse("");
	}

	@Test
	void aLabelLeadsToTheCommitsThatBroughtAndChangedIt() throws Exception {
		LabelProvenance changed = label("new");
		assertEquals(labelled, id(changed.created()));
		assertEquals(corrected, id(changed.changed()));
		assertFalse(changed.uncommitted());
		assertEquals(new DataReference("data/a.csv", "data.dvc", "", DataRepository.md5("second\n"), -1), changed.data().orElseThrow());
		LabelProvenance old = label("old");
		assertEquals(begin, id(old.created()));
		assertEquals(begin, id(old.changed()));
		assertEquals(DataRepository.md5("first\n"), old.data().orElseThrow().hash());
	}

	@Test
	void whatIsNotCommittedIsSaid() throws Exception {
		repository.write(LABELS, LabelText.file("a.csv", LabelText.label("old", "fault", 0, 10), LabelText.label("fresh", "normal", 1, 2)));
		assertTrue(label("old").uncommitted());
		assertEquals(begin, id(label("old").changed()));
		LabelProvenance fresh = label("fresh");
		assertTrue(fresh.uncommitted());
		assertEquals(Optional.empty(), fresh.created());
		assertEquals(Optional.empty(), fresh.data());
		assertTrue(label("new").uncommitted(), "deleted on the disk");
		assertThrows(ProblemException.class, () -> label("nobody"));
	}

	@Test
	void aRunLeadsToTheDataOfItsCommit() throws Exception {
		RunOrigin run = new RunOriginOperation(repository.root(), Map.of("mlflow.source.git.commit", retrained)).run(Progress.NONE);
		assertEquals(retrained, id(run.commit()));
		assertEquals(List.of("data data.dvc ", "model.onnx dvc.yaml train"),
				run.data().stream().map(data -> data.path() + " " + data.pointer() + " " + data.stage()).sorted().toList());
		assertEquals(repository.git("show", retrained + ":data.dvc").lines().filter(line -> line.contains("md5: ")).findFirst().orElseThrow()
				.replaceAll(".*md5: ", ""), run.data().stream().filter(data -> data.path().equals("data")).findFirst().orElseThrow().hash());
	}

	@Test
	void aTagChoosesNoBranchAndAnUnknownCommitIsNoFailure() throws Exception {
		for (String tag : List.of("main", "master", "HEAD", "0123456789012345678901234567890123456789", "")) {
			RunOrigin run = new RunOriginOperation(repository.root(), Map.of("mlflow.source.git.commit", tag)).run(Progress.NONE);
			assertEquals(Optional.empty(), run.commit(), tag);
			assertEquals(List.of(), run.data());
		}
		repository.git("branch", "beef");
		assertEquals(Optional.empty(), new RunOriginOperation(repository.root(), Map.of("mlflow.source.git.commit", "beef")).run(Progress.NONE).commit());
	}

	@Test
	void aModelLeadsToItsStageAndWhatThatRead() throws Exception {
		FileOrigin origin = new FileOriginOperation(repository.root().resolve("model.onnx")).run(Progress.NONE);
		assertEquals(new DataReference("model.onnx", "dvc.yaml", "train", DataRepository.md5("model 1"), 7), origin.reference().orElseThrow());
		assertEquals(retrained, id(origin.commit()));
		assertEquals(List.of(new DataReference("data", "", "", "0123456789abcdef0123456789abcdef.dir", 9)), origin.inputs());
		assertEquals(Optional.empty(), origin.run());
		repository.write("dvc.lock", lock("model 2"));
		assertEquals(Optional.empty(), new FileOriginOperation(repository.root().resolve("model.onnx")).run(Progress.NONE).commit());
	}

	@Test
	void aFileThatGitKeepsLeadsToItsLastCommit() throws Exception {
		repository.write("plain.onnx", "p");
		String commit = repository.commit();
		FileOrigin origin = new FileOriginOperation(repository.root().resolve("plain.onnx")).run(Progress.NONE);
		assertEquals(commit, id(origin.commit()));
		assertEquals(repository.git("rev-parse", "HEAD:plain.onnx"), origin.reference().orElseThrow().hash());
		assertThrows(ProblemException.class, () -> new FileOriginOperation(repository.root().resolve("nothing")).run(Progress.NONE));
	}

	@Test
	void anArtifactLeadsToTheDataOfItsRun() throws Exception {
		String run = "0123456789abcdef0123456789abcdef";
		repository.write("mlruns/1/meta.yaml", "artifact_location: mlruns/1\ncreation_time: 1\nexperiment_id: '1'\nlast_update_time: 1\n"
				+ "lifecycle_stage: active\nname: e\n");
		repository.write("mlruns/1/" + run + "/meta.yaml", "artifact_uri: mlruns/1/" + run + "/artifacts\nend_time: 2\nentry_point_name: ''\n"
				+ "experiment_id: '1'\nlifecycle_stage: active\nrun_id: " + run + "\nrun_name: r\nrun_uuid: " + run
				+ "\nsource_name: ''\nsource_type: 4\nsource_version: ''\nstart_time: 1\nstatus: 3\ntags: []\nuser_id: u\n");
		repository.write("mlruns/1/" + run + "/tags/mlflow.source.git.commit", labelled);
		repository.write("mlruns/1/" + run + "/artifacts/deep/model.onnx", "m");
		FileOrigin origin = new FileOriginOperation(repository.root().resolve("mlruns/1/" + run + "/artifacts/deep/model.onnx")).run(Progress.NONE);
		assertEquals(labelled, id(origin.run().orElseThrow().commit()));
		assertEquals(List.of("data"), origin.run().orElseThrow().data().stream().map(DataReference::path).toList());
	}
}
