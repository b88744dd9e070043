package org.edgeloop.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.versioning.history.HistoryCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which version of the data all files of a project are, and which one their labels were made on. */
class DataVersionsOperationTest {

	private static final String LABELS_OF_A = "labels/a.csv.labels.json";
	private static final String LABELS_OF_B = "labels/b.csv.labels.json";

	@TempDir
	Path folder;
	private DataRepository repository;
	private String labelled;

	@BeforeEach
	void makeHistory() throws Exception {
		repository = DataRepository.create(folder.resolve("project"));
		repository.addFolder("data", Map.of("a.csv", "first\n", "b.csv", "b\n"));
		repository.write(LABELS_OF_A, LabelText.file("a.csv", LabelText.label("one", "normal", 0, 10)));
		repository.write(LABELS_OF_B, LabelText.file("b.csv", LabelText.label("two", "normal", 0, 10)));
		labelled = repository.commit();
		repository.git("tag", "v1");
	}

	private DataVersions versions() throws Exception {
		return new DataVersionsOperation(repository.root()).run(Progress.NONE);
	}

	private String replaceData() throws Exception {
		repository.addFolder("data", Map.of("a.csv", "second\n", "b.csv", "b\n"));
		return repository.commit();
	}

	private static Optional<String> id(Optional<HistoryCommit> commit) {
		return commit.map(HistoryCommit::id);
	}

	@Test
	void aRecordingIsOfTheVersionSinceWhichItsFolderIsAsItIs() throws Exception {
		FileVersion before = versions().of("data/a.csv").orElseThrow();
		assertEquals(Optional.of(labelled), id(before.since()));
		assertEquals("v1", before.name());
		assertEquals("data.dvc", before.pointer());
		String replaced = replaceData();
		repository.write("README.md", "something else\n");
		repository.commit();
		FileVersion after = versions().of("data/a.csv").orElseThrow();
		assertEquals(Optional.of(replaced), id(after.since()));
		assertEquals(replaced.substring(0, 7), after.name());
		repository.git("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "tag", "-a", "-m", "second", "v2");
		assertEquals("v2", versions().of("data/a.csv").orElseThrow().name(), "the first tag that has it");
	}

	@Test
	void labelsOfAReplacedRecordingSayThatTheyWereMadeOnOtherData() throws Exception {
		assertFalse(versions().labelsOf("data/a.csv").orElseThrow().isOther());
		replaceData();
		DataVersions versions = versions();
		LabelBasis basis = versions.labelsOf("data/a.csv").orElseThrow();
		assertTrue(basis.isOther());
		assertEquals("v1", basis.name());
		assertEquals(DataRepository.md5("first\n"), basis.hash());
		assertEquals(DataRepository.md5("second\n"), basis.present());
		assertFalse(versions.labelsOf("data/b.csv").orElseThrow().isOther(), "its folder changed, and it did not");
		assertEquals(List.of("data/a.csv", "data/b.csv"), versions.labels().stream().map(LabelBasis::recording).toList());
	}

	@Test
	void labelsMadeAnewAreOfTheDataThatIsThere() throws Exception {
		replaceData();
		repository.write(LABELS_OF_A, LabelText.file("a.csv", LabelText.label("one", "fault", 0, 10)));
		repository.commit();
		assertFalse(versions().labelsOf("data/a.csv").orElseThrow().isOther());
	}

	@Test
	void whatIsNotCommittedSaysSo() throws Exception {
		repository.addFolder("data", Map.of("a.csv", "third\n", "b.csv", "b\n"));
		DataVersions versions = versions();
		assertEquals("uncommitted", versions.of("data/a.csv").orElseThrow().name());
		assertTrue(versions.labelsOf("data/a.csv").orElseThrow().isOther());
	}

	@Test
	void aPointerThatWasWrittenAnewForTheSameContentIsCommitted() throws Exception {
		String pointer = Files.readString(repository.root().resolve("data.dvc"));
		repository.write("data.dvc", pointer.replaceAll("  size: .*\n", "") + "desc: the same\n");
		assertEquals("v1", versions().of("data/a.csv").orElseThrow().name());
	}

	@Test
	void aFolderWhoseListNobodyHasIsNoDifference() throws Exception {
		replaceData();
		String list = repository.git("show", labelled + ":data.dvc").lines().filter(line -> line.contains("md5: ")).findFirst().orElseThrow()
				.replaceAll(".*md5: ", "").strip();
		Files.delete(repository.root().resolve(".dvc/cache/files/md5/" + list.substring(0, 2) + "/" + list.substring(2)));
		assertFalse(versions().labelsOf("data/a.csv").orElseThrow().isOther());
	}

	@Test
	void aModelIsOfTheVersionSinceWhichTheLockSaysSo() throws Exception {
		repository.write("dvc.yaml", "stages:\n  train:\n    cmd: train\n    outs:\n    - model.onnx\n");
		repository.write("dvc.lock", lock("model 1"));
		String trained = repository.commit();
		repository.write("dvc.lock", lock("model 1") + "  other:\n    cmd: other\n");
		repository.commit();
		assertEquals(Optional.of(trained), id(versions().of("model.onnx").orElseThrow().since()));
		repository.git("tag", "release");
		assertEquals("release", versions().of("model.onnx").orElseThrow().name());
		repository.write("dvc.lock", lock("model 2"));
		assertEquals(Optional.empty(), versions().of("model.onnx").orElseThrow().since());
	}

	private static String lock(String model) {
		return "schema: '2.0'\nstages:\n  train:\n    cmd: train\n    outs:\n    - path: model.onnx\n      hash: md5\n      md5: " + DataRepository.md5(model)
				+ "\n      size: 7\n";
	}

	@Test
	void aMergeThatTookABranchLeadsToTheBranch() throws Exception {
		repository.git("switch", "-q", "-c", "other");
		String replaced = replaceData();
		repository.git("switch", "-q", "main");
		repository.write("README.md", "meanwhile\n");
		repository.commit();
		repository.git("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "merge", "-q", "--no-ff", "-m", "Merge", "other");
		assertEquals(Optional.of(replaced), id(versions().of("data/a.csv").orElseThrow().since()));
		assertTrue(versions().labelsOf("data/a.csv").orElseThrow().isOther());
	}

	@Test
	void contentThatCameBackIsOfTheCommitThatBroughtItBack() throws Exception {
		replaceData();
		repository.addFolder("data", Map.of("a.csv", "first\n", "b.csv", "b\n"));
		String back = repository.commit();
		assertEquals(Optional.of(back), id(versions().of("data/a.csv").orElseThrow().since()));
		assertFalse(versions().labelsOf("data/a.csv").orElseThrow().isOther());
	}

	@Test
	void recordingsThatGitItselfKeepsAreComparedToo() throws Exception {
		repository.write("data2/c.csv", "1\n");
		repository.write("labels2.txt", "no labels\n");
		repository.commit();
		assertFalse(versions().of("data2/c.csv").orElseThrow().isData());
		assertEquals(Optional.empty(), versions().of("nobody.csv"));
	}

	@Test
	void aProjectBelowTheRepositoryIsKnownByItsOwnPaths() throws Exception {
		var outer = DataRepository.create(folder.resolve("outer"));
		outer.makeDvc("bench/");
		outer.addFolder(outer.root().resolve("bench"), "data", Map.of("a.csv", "x\n"));
		outer.write("bench/labels/a.csv.labels.json", LabelText.file("a.csv", LabelText.label("one", "normal", 0, 1)));
		String begin = outer.commit();
		DataVersions versions = new DataVersionsOperation(outer.root().resolve("bench")).run(Progress.NONE);
		assertEquals(Optional.of(begin), id(versions.of("data/a.csv").orElseThrow().since()));
		assertEquals(DataRepository.md5("x\n"), versions.labelsOf("data/a.csv").orElseThrow().present());
	}

	@Test
	void beforeTheFirstCommitAndWithoutARepositoryNothingIsKnown() throws Exception {
		assertEquals(List.of(), new DataVersionsOperation(folder).run(Progress.NONE).labels());
		var fresh = DataRepository.create(folder.resolve("fresh"));
		fresh.addFile("a.csv", "1\n");
		assertEquals("uncommitted", new DataVersionsOperation(fresh.root()).run(Progress.NONE).of("a.csv").orElseThrow().name());
	}
}
