package org.edgeloop.dvc.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.DvcSamples;
import org.edgeloop.dvc.data.WorkspaceData.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data come back from the cache as they were, and nothing is lost on the way. */
class CheckoutOperationTest {

	private static final CheckoutOptions FORCE = new CheckoutOptions(true, false, false);
	private static final CheckoutOptions RELINK = new CheckoutOptions(false, true, false);

	@TempDir
	private Path folder;

	/** The repository of DVC 3.64, with what it made deleted. */
	@Test
	void dataOfDvcComeBack(@TempDir Path samples) throws Exception {
		Path sample = DvcSamples.generated(samples).resolve("repo");
		assertEquals(0, new ProcessBuilder("chmod", "-R", "u+w", sample.toString()).start().waitFor());
		Map<String, String> before = DataRig.files(sample.resolve("data"));
		before.putAll(prefixed("prep/", DataRig.files(sample.resolve("prep"))));
		for (String name : List.of("data", "prep", "model.bin", "plot.csv")) {
			assertEquals(0, new ProcessBuilder("rm", "-r", sample.resolve(name).toString()).start().waitFor());
		}
		CheckoutReport report = new CheckoutOperation(DvcRepository.open(sample), List.of(), CheckoutOptions.USUAL).run(Progress.NONE);
		assertEquals(List.of("data/", "prep/", "model.bin", "plot.csv"), report.added());
		assertEquals(5, report.addedFiles());
		assertEquals(Map.of(), report.failed());
		Map<String, String> after = DataRig.files(sample.resolve("data"));
		after.putAll(prefixed("prep/", DataRig.files(sample.resolve("prep"))));
		assertEquals(before, after);
		assertEquals("rw-", PosixFilePermissions.toString(Files.getPosixFilePermissions(sample.resolve("model.bin"))).substring(0, 3));
	}

	/** As DVC writes folders of which a bucket keeps the versions: no object lists their files. */
	@Test
	void aFolderThatIsListedInItsPointerComesBack() throws Exception {
		DataRig rig = new DataRig(folder);
		rig.write("made/a", "one");
		rig.write("made/sub/b", "two");
		rig.add("made");
		rig.write("data.dvc", """
				outs:
				- hash: md5
				  path: data
				  files:
				  - relpath: a
				    md5: f97c5d29941bfb1b2fdab0874906ab82
				    size: 3
				  - relpath: sub/b
				    md5: b8a9f715dbb64fd5c56e7783c6820a61
				    size: 3
				""");
		rig.write("far.dvc", "outs:\n- hash: md5\n  path: far\n  files:\n  - relpath: ../../evil\n    md5: f97c5d29941bfb1b2fdab0874906ab82\n");

		CheckoutReport report = rig.checkout();

		assertEquals(List.of("data/"), report.added());
		assertEquals(Map.of("a", "one", "sub/b", "two"), DataRig.files(rig.path("data")));
		assertEquals(Set.of("far"), report.failed().keySet());
		assertTrue(report.failed().get("far").toLine().contains("leads out of the folder"), report.failed().toString());
	}

	@Test
	void allThatTheCacheLacksIsNamedTogetherInOrder() throws Exception {
		DataRig rig = new DataRig(folder);
		for (String name : List.of("c", "a", "b")) {
			rig.write(name + ".dvc", "outs:\n- md5: f97c5d29941bfb1b2fdab0874906ab82" + (name.equals("b") ? ".dir" : "") + "\n  path: " + name + "\n");
		}

		List<String> problems = rig.checkout().problems(path -> path.substring(path.lastIndexOf('/') + 1)).stream().map(Problem::what).toList();

		assertEquals(List.of("Checkout failed for following targets:\na\nb\nc\nThe cache lacks them."), problems);
	}

	private static Map<String, String> prefixed(String prefix, Map<String, String> files) {
		var prefixed = new TreeMap<String, String>();
		files.forEach((path, text) -> prefixed.put(prefix + path, text));
		return prefixed;
	}

	@Test
	void onlyWhatDiffersIsTouched() throws Exception {
		DataRig rig = rig("");
		FileTime old = FileTime.fromMillis(1_000_000_000_000L);
		Files.setLastModifiedTime(rig.path("data/a"), old);
		Files.delete(rig.path("data/sub/b"));
		CheckoutReport report = rig.checkout();
		assertEquals(List.of("data/"), report.modified());
		assertEquals(1, report.addedFiles());
		assertEquals(old, Files.getLastModifiedTime(rig.path("data/a")));
		assertEquals(List.of(), rig.checkout().modified());
	}

	@ParameterizedTest
	@ValueSource(strings = { "data/a", "data/new", "data/sub/b", "file" })
	void whatIsInNoCacheStaysUnlessForced(String changed) throws Exception {
		DataRig rig = rig("");
		Map<String, String> saved = DataRig.files(rig.path("data"));
		rig.write(changed, "precious");
		Files.delete(rig.path(changed.equals("data/a") ? "data/sub/b" : "data/a"));
		ProblemException refused = assertThrows(ProblemException.class, rig::checkout);
		assertTrue(refused.problem().what().contains(rig.path(changed).toString()), refused.problem().what());
		assertEquals("precious", rig.read(changed));
		rig.checkout(FORCE);
		assertEquals(saved, DataRig.files(rig.path("data")));
		assertEquals("one", rig.read("file"));
	}

	@Test
	void whatIsInTheCacheIsReplacedWithoutAsking() throws Exception {
		DataRig rig = rig("");
		String first = rig.read("data.dvc");
		rig.write("data/a", "second");
		rig.write("data/more", "more");
		rig.add("data");
		rig.write("data.dvc", first);
		CheckoutReport report = rig.checkout();
		assertEquals(List.of(1, 1), List.of(report.modifiedFiles(), report.deletedFiles()));
		assertEquals(Map.of("a", "abc", "sub/b", "12", "sub/deep/c", ""), DataRig.files(rig.path("data")));
	}

	@Test
	void aFolderBecomesAFileAndAFileAFolder() throws Exception {
		var rig = new DataRig(folder);
		rig.write("x/a/b", "deep");
		rig.add("x");
		String asFolder = rig.read("x.dvc");
		new WorkspaceDataRemoval(rig).remove("x");
		rig.write("x/a", "flat");
		rig.add("x");
		String flat = rig.read("x.dvc");
		new WorkspaceDataRemoval(rig).remove("x");
		rig.write("x", "file");
		rig.add("x");
		rig.write("x.dvc", asFolder);
		rig.checkout();
		assertEquals(Map.of("a/b", "deep"), DataRig.files(rig.path("x")));
		rig.write("x.dvc", flat);
		rig.checkout();
		assertEquals(Map.of("a", "flat"), DataRig.files(rig.path("x")));
	}

	/** Deletes a folder of the rig. */
	private record WorkspaceDataRemoval(DataRig rig) {
		void remove(String name) throws IOException {
			try (WorkspaceData data = WorkspaceData.open(rig.repository())) {
				data.remove(rig.path(name));
			}
		}
	}

	@Test
	void whatAVersionDoesNotHaveGoesAway() throws Exception {
		var rig = new DataRig(folder);
		rig.write("a", "a");
		rig.add("a");
		rig.commit("one");
		rig.write("b", "b");
		rig.write("c", "c");
		rig.add("b", "c");
		rig.commit("two");
		rig.git("checkout", "-q", "HEAD~1");
		rig.write("c", "mine now");
		assertEquals(List.of("b"), rig.checkout().deleted());
		assertFalse(Files.exists(rig.path("b")));
		assertEquals("mine now", rig.read("c"));
		rig.git("checkout", "-q", "-");
		Files.delete(rig.path("c"));
		assertEquals(List.of("b", "c"), rig.checkout().added());
	}

	@Test
	void aCorruptedObjectIsFoundRemovedAndNamed() throws Exception {
		DataRig rig = rig("");
		Path object = rig.path(".dvc/cache/files/md5/90/0150983cd24fb0d6963f7d28e17f72");
		Files.delete(rig.path("data/a"));
		Files.delete(rig.path("data/sub/b"));
		Files.setPosixFilePermissions(object, PosixFilePermissions.fromString("rw-r--r--"));
		Files.writeString(object, "abd");
		Files.setPosixFilePermissions(object, PosixFilePermissions.fromString("r--r--r--"));
		CheckoutReport report = rig.checkout();
		Problem failed = report.failed().get("data");
		assertTrue(failed.what().contains(rig.path("data/a").toString()) && failed.what().contains("corrupted"), failed.what());
		assertFalse(Files.exists(object));
		assertEquals("12", rig.read("data/sub/b"));
		assertEquals(Change.NOT_IN_CACHE, rig.status().get("data"));
		rig.write("data/a", "abc");
		rig.add("data");
		assertEquals(Change.NONE, rig.status().get("data"));
	}

	@ParameterizedTest
	@CsvSource({ "not json", "[]", "'[{\"md5\": \"900150983cd24fb0d6963f7d28e17f72\", \"relpath\": \"../../out\"}]'" })
	void aCorruptedListIsRemovedAndNamed(String content) throws Exception {
		DataRig rig = rig("");
		String md5 = rig.read("data.dvc").lines().filter(line -> line.contains("md5: ")).findFirst().orElseThrow().replaceAll(".*md5: ", "");
		Path list = rig.path(".dvc/cache/files/md5/" + md5.substring(0, 2) + "/" + md5.substring(2));
		Files.delete(list);
		Files.writeString(list, content);
		assertThrows(ProblemException.class, () -> rig.checkout("data"));
		assertFalse(Files.exists(list));
		assertThrows(ProblemException.class, () -> rig.checkout("data"));
		assertFalse(Files.exists(folder.resolveSibling("out")));
	}

	@Test
	void missingObjectsAreNamedBeforeAnythingIsDone() throws Exception {
		DataRig rig = rig("");
		Files.delete(rig.path(".dvc/cache/files/md5/c2/0ad4d76fe97759aa27a0c99bff6710"));
		new WorkspaceDataRemoval(rig).remove("data");
		CheckoutReport report = rig.checkout();
		assertTrue(report.failed().get("data").what().contains(rig.path("data/sub/b").toString()));
		assertFalse(Files.exists(rig.path("data/a")));
	}

	@Test
	void aLinkThatCameWithACommitLeadsNothingOut(@TempDir Path outside) throws Exception {
		DataRig rig = rig("");
		new WorkspaceDataRemoval(rig).remove("data");
		Files.createSymbolicLink(rig.path("data"), outside);
		assertThrows(ProblemException.class, () -> rig.checkout("data"));
		Files.delete(rig.path("data"));
		Files.createDirectory(rig.path("data"));
		Files.createSymbolicLink(rig.path("data/sub"), outside);
		assertThrows(ProblemException.class, () -> rig.checkout("data"));
		assertEquals(Map.of(), DataRig.files(outside));
	}

	@Test
	void linksAreMadeAnewWhenTheyAreConfiguredOtherwise() throws Exception {
		DataRig rig = rig("");
		Files.writeString(rig.path(".dvc/config"), "[cache]\n    type = symlink\n");
		DvcRepository repository = DvcRepository.open(rig.root());
		new CheckoutOperation(repository, List.of(), RELINK).run(Progress.NONE);
		assertTrue(Files.isSymbolicLink(rig.path("data/sub/b")));
		Files.writeString(rig.path(".dvc/config"), "[cache]\n    type = copy\n");
		new CheckoutOperation(DvcRepository.open(rig.root()), List.of(), RELINK).run(Progress.NONE);
		assertFalse(Files.isSymbolicLink(rig.path("data/sub/b")));
		assertEquals("12", rig.read("data/sub/b"));
	}

	@ParameterizedTest
	@CsvSource({ "data/sub, false", "data/sub/b, false", "data.dvc, true", "data, true", "dir, true" })
	void targetsAreUnderstoodAsByDvc(String target, boolean whole) throws Exception {
		DataRig rig = rig("");
		rig.write("dir/x", "x");
		rig.add("dir/x");
		new WorkspaceDataRemoval(rig).remove("data");
		new WorkspaceDataRemoval(rig).remove("dir/x");
		rig.checkout(new CheckoutOptions(false, false, true), target);
		assertEquals(!"dir".equals(target), Files.exists(rig.path("data/sub/b")));
		assertEquals(whole && !"dir".equals(target), Files.exists(rig.path("data/a")));
		assertEquals("dir".equals(target), Files.exists(rig.path("dir/x")));
		assertThrows(ProblemException.class, () -> rig.checkout("data/absent"));
		assertThrows(ProblemException.class, () -> rig.checkout("absent"));
	}

	@Test
	void namesThatDifferInCaseAloneAreTwoFiles() throws Exception {
		DataRig rig = rig("");
		String before = rig.read("data.dvc");
		Files.move(rig.path("data/a"), rig.path("data/A"));
		rig.add("data");
		rig.write("data.dvc", before);
		rig.checkout();
		assertEquals(Map.of("a", "abc", "sub/b", "12", "sub/deep/c", ""), DataRig.files(rig.path("data")));
	}

	@Test
	void leftoversOfAKilledProcessAreNoData() throws Exception {
		DataRig rig = rig("");
		rig.write("data/.edgeloop-77-abc.tmp", "part");
		assertEquals(Change.NONE, rig.status().get("data"));
		String before = rig.read("data.dvc");
		rig.add("data");
		assertEquals(before, rig.read("data.dvc"));
	}

	/** Threads meet in the folders that they make. */
	@Test
	void manyFoldersComeBack() throws Exception {
		var rig = new DataRig(folder, "[cache]\n    type = hardlink\n");
		for (int i = 0; i < 600; i++) {
			rig.write("many/" + i / 4 + "/deep/" + i, "file " + i);
		}
		rig.add("many");
		Map<String, String> before = DataRig.files(rig.path("many"));
		new WorkspaceDataRemoval(rig).remove("many");
		assertEquals(600, rig.checkout().addedFiles());
		assertEquals(before, DataRig.files(rig.path("many")));
	}

	/** A tracked folder and a tracked file. */
	private DataRig rig(String configuration) throws Exception {
		var rig = new DataRig(folder, configuration);
		rig.write("data/a", "abc");
		rig.write("data/sub/b", "12");
		rig.write("data/sub/deep/c", "");
		rig.write("file", "one");
		rig.add("data", "file");
		return rig;
	}
}
