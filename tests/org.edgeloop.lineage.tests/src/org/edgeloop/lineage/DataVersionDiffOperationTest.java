package org.edgeloop.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.lineage.FileDifference.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a project, whose data and labels are laid out by hand, so that what differs is known. */
class DataVersionDiffOperationTest {

	@TempDir
	Path folder;
	private DataRepository repository;
	private String first;
	private String second;

	@BeforeEach
	void makeTwoVersions() throws Exception {
		repository = DataRepository.create(folder.resolve("project"));
		repository.addFolder("data", Map.of("a.csv", "1,2\n", "b.csv", "3,4,5\n", "same.csv", "0\n", "old name.csv", "moved\n"));
		repository.write("labels/a.csv.labels.json",
				LabelText.file("a.csv", LabelText.label("one", "normal", 0, 100), LabelText.label("two", "fault/ball", 200, 300)));
		repository.write("labels/same.csv.labels.json", LabelText.file("same.csv", LabelText.label("s", "normal", 0, 500)));
		first = repository.commit();
		repository.addFolder("data", Map.of("a.csv", "1,2,3\n", "c.csv", "7\n", "same.csv", "0\n", "new name.csv", "moved\n"));
		repository.write("labels/a.csv.labels.json",
				LabelText.file("a.csv", LabelText.label("two", "fault/race", 200, 350), LabelText.label("three", "fault/ball", 400, 410)));
		second = repository.commit();
	}

	private DataVersionDiff diff(String from, String to) throws Exception {
		return new DataVersionDiffOperation(repository.root(), from, Optional.ofNullable(to)).run(Progress.NONE);
	}

	@Test
	void namesFilesWithTheirSizes() throws Exception {
		assertEquals(
				List.of(new FileDifference("data/", "", Kind.CHANGED, hash(first), hash(second), -1, -1),
						new FileDifference("data/a.csv", "", Kind.CHANGED, DataRepository.md5("1,2\n"), DataRepository.md5("1,2,3\n"), 4, 6),
						new FileDifference("data/b.csv", "", Kind.REMOVED, DataRepository.md5("3,4,5\n"), "", 6, -1),
						new FileDifference("data/c.csv", "", Kind.ADDED, "", DataRepository.md5("7\n"), -1, 2),
						new FileDifference("data/new name.csv", "data/old name.csv", Kind.RENAMED, DataRepository.md5("moved\n"),
								DataRepository.md5("moved\n"), 6, 6)),
				diff(first, second).files());
	}

	private String hash(String commit) throws Exception {
		return repository.git("show", commit + ":data.dvc").lines().filter(line -> line.contains("md5: ")).findFirst().orElseThrow()
				.replaceAll(".*md5: ", "").strip();
	}

	@Test
	void namesLabelsOneByOne() throws Exception {
		DataVersionDiff diff = diff(first, second);
		assertEquals(List.of("labels/a.csv.labels.json"), diff.labels().stream().map(LabelFileDiff::path).toList());
		assertEquals(List.of("one REMOVED []", "two CHANGED [to, type]", "three ADDED []"), diff.labels().getFirst().changes().stream()
				.map(change -> change.id() + " " + change.kind() + " " + change.fields().stream().sorted().toList()).toList());
		assertEquals(1, diff.count(LabelDifference.Kind.ADDED));
	}

	@Test
	void countsClassesOverAllRecordings() throws Exception {
		assertEquals(List.of(new ClassBalance("fault/ball", 1, 1, 1, 0.1), new ClassBalance("fault/race", 0, 1, 0, 1.5),
				new ClassBalance("normal", 2, 1, 6, 5)), diff(first, second).classes());
	}

	@Test
	void theFilesOnTheDiskAreAVersionToo() throws Exception {
		repository.write("labels/a.csv.labels.json", LabelText.file("a.csv", LabelText.label("two", "fault/race", 200, 350)));
		repository.write("data/c.csv", "7777\n");
		DataVersionDiff diff = diff(second, null);
		assertEquals("", diff.to());
		assertEquals(List.of("three"), diff.labels().getFirst().changes().stream().map(LabelDifference::id).toList());
		FileDifference changed = diff.files().stream().filter(file -> file.path().equals("data/c.csv")).findFirst().orElseThrow();
		assertEquals(new FileDifference("data/c.csv", "", Kind.CHANGED, DataRepository.md5("7\n"), DataRepository.md5("7777\n"), 2, 5), changed);
	}

	@Test
	void nothingDiffersFromItself() throws Exception {
		DataVersionDiff diff = diff(first, first);
		assertEquals(List.of(), diff.files());
		assertEquals(List.of(), diff.labels());
		assertTrue(diff.classes().stream().allMatch(balance -> balance.before() == balance.after()));
	}

	@Test
	void aFileThatIsNotSoundIsNamedAndTheOthersCompared() throws Exception {
		repository.write("labels/broken.csv.labels.json", "{");
		DataVersionDiff diff = diff(first, null);
		assertEquals(1, diff.problems().size());
		assertEquals(List.of("labels/a.csv.labels.json"), diff.labels().stream().map(LabelFileDiff::path).toList());
	}

	@Test
	void aFolderWhoseListIsNotHereIsComparedAsAWhole() throws Exception {
		String md5 = hash(first);
		Files.delete(repository.root().resolve(".dvc/cache/files/md5/" + md5.substring(0, 2) + "/" + md5.substring(2)));
		assertTrue(diff(first, second).files().stream().anyMatch(FileDifference::isFolder));
	}

	@Test
	void withoutDvcThereAreLabelsAlone() throws Exception {
		Path plain = Files.createDirectories(folder.resolve("plain"));
		var git = DataRepository.create(plain);
		Files.walk(plain.resolve(".dvc")).sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
		git.write("labels/x.labels.json", LabelText.file("x", LabelText.label("one", "normal", 0, 100)));
		String commit = git.commit();
		assertEquals(List.of(), new DataVersionDiffOperation(plain, commit, Optional.empty()).run(Progress.NONE).files());
		assertThrows(ProblemException.class, () -> new DataVersionDiffOperation(plain, "nowhere", Optional.empty()).run(Progress.NONE));
	}
}
