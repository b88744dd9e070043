package org.edgeloop.dvc.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcSamples;
import org.edgeloop.dvc.cache.LinkKind;
import org.edgeloop.dvc.data.WorkspaceData.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is added against what DVC 3.64 made of the same, and what must not be. */
class AddOperationTest {

	@TempDir
	private Path folder;

	@Test
	void aCacheThatTakesNothingIsNamedAndTheDataStay() throws Exception {
		Path file = Files.writeString(folder.resolve("no-folder"), "");
		var rig = new DataRig(Files.createDirectory(folder.resolve("without-cache")), "[cache]\n    dir = " + file.resolve("cache") + "\n");
		rig.write("data/a", "content");
		Problem problem = assertThrows(ProblemException.class, () -> rig.add("data")).problem();
		assertEquals("data", problem.where());
		assertTrue(problem.remedy().contains(file.resolve("cache").toString()), problem.toLine());
		assertEquals("content", rig.read("data/a"));
		assertFalse(Files.exists(rig.path("data.dvc")));
	}

	@Test
	void aFolderIsAddedByteForByteAsByDvc(@TempDir Path samples) throws Exception {
		Path sample = DvcSamples.generated(samples).resolve("edge-dir");
		var rig = new DataRig(folder);
		copy(sample.resolve("d"), rig.path("d"));
		Files.copy(sample.resolve(".dvcignore"), rig.path(".dvcignore"), StandardCopyOption.REPLACE_EXISTING);
		rig.add("d");
		assertEquals(Files.readString(sample.resolve("d.dvc")), rig.read("d.dvc"));
		assertEquals(Files.readString(sample.resolve(".gitignore")), rig.read(".gitignore"));
		assertEquals(DataRig.files(sample.resolve(".dvc/cache")), DataRig.files(rig.path(".dvc/cache")));
		try (Stream<Path> objects = Files.walk(rig.path(".dvc/cache"))) {
			assertTrue(objects.filter(Files::isRegularFile).allMatch(AddOperationTest::isProtected));
		}
		assertEquals(Map.of("d", Change.NONE), rig.status());
	}

	private static boolean isProtected(Path object) {
		try {
			return PosixFilePermissions.toString(Files.getPosixFilePermissions(object)).equals("r--r--r--");
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static void copy(Path from, Path to) throws IOException, InterruptedException {
		assertEquals(0, new ProcessBuilder("cp", "-r", from.toString(), to.toString()).inheritIO().start().waitFor());
		assertEquals(0, new ProcessBuilder("chmod", "-R", "u+w", to.toString()).inheritIO().start().waitFor());
	}

	@Test
	void anExecutableFileIsAddedAsByDvc(@TempDir Path samples) throws Exception {
		Path sample = DvcSamples.generated(samples).resolve("edge-params");
		var rig = new DataRig(folder);
		copy(sample.resolve("run.sh"), rig.path("run.sh"));
		rig.add("run.sh");
		assertEquals(Files.readString(sample.resolve("run.sh.dvc")), rig.read("run.sh.dvc"));
		Files.delete(rig.path("run.sh"));
		rig.checkout();
		assertTrue(Files.isExecutable(rig.path("run.sh")));
	}

	@ParameterizedTest
	@EnumSource(LinkKind.class)
	void everyKindOfLinkKeepsTheContentAndSaysNothingChanged(LinkKind kind) throws Exception {
		var rig = new DataRig(folder, "[cache]\n    type = " + kind + ",copy\n");
		rig.write("data/a", "abc");
		rig.write("data/sub/same", "abc");
		rig.write("data/empty", "");
		rig.write("data/empty2", "");
		rig.add("data");
		Path object = rig.path(".dvc/cache/files/md5/90/0150983cd24fb0d6963f7d28e17f72");
		assertEquals("abc", Files.readString(object));
		assertEquals(Map.of("a", "abc", "sub/same", "abc", "empty", "", "empty2", ""), DataRig.files(rig.path("data")));
		assertEquals(kind == LinkKind.SYMLINK, Files.isSymbolicLink(rig.path("data/a")));
		assertEquals(kind == LinkKind.HARDLINK ? 3 : 1, Files.getAttribute(object, "unix:nlink"));
		assertEquals(Map.of("data", Change.NONE), rig.status());
		String pointer = rig.read("data.dvc");
		rig.add("data");
		assertEquals(pointer, rig.read("data.dvc"));
		Files.delete(rig.path("data/a"));
		assertEquals(Map.of("data", Change.MODIFIED), rig.status());
		rig.checkout();
		assertEquals(Map.of("data", Change.NONE), rig.status());
	}

	@Test
	void aFileIsBroughtUpToDateAndKeepsWhatIsSaidOfIt() throws Exception {
		var rig = new DataRig(folder);
		rig.write("a.csv", "1\n");
		rig.add("a.csv");
		Files.writeString(rig.path("a.csv.dvc"), "# mine\n" + rig.read("a.csv.dvc") + "  desc: first\nmeta:\n  by: me\n");
		rig.write("a.csv", "12\n");
		assertEquals(Map.of("a.csv", Change.MODIFIED), rig.status());
		rig.add("a.csv");
		assertEquals("# mine\nouts:\n- md5: 2737b49252e2a4c0fe4c342e92b13285\n  size: 3\n  hash: md5\n  path: a.csv\n  desc: first\nmeta:\n  by: me\n",
				rig.read("a.csv.dvc"));
		assertEquals("/a.csv\n", rig.read(".gitignore"));
	}

	/** Hashes as DVC's own code makes them of these files; a size is known where files were only added, or where nothing changed. */
	@Test
	void aPathInATrackedFolderChangesTheFoldersList() throws Exception {
		var rig = new DataRig(folder);
		rig.write("data/a", "abc");
		rig.add("data");
		assertEquals(pointer("8fd66f1be1d9b9fd69fcb82e191c1267", "  size: 3\n", 1), rig.read("data.dvc"));
		rig.write("data/sub/b", "12");
		rig.write("data/c", "not to be added");
		rig.add("data/sub");
		String appended = pointer("31c74bb886519f41a58a5bb894b09c0f", "  size: 5\n", 2);
		assertEquals(appended, rig.read("data.dvc"));
		rig.add("data/sub/b");
		assertEquals(appended, rig.read("data.dvc"));
		rig.write("data/a", "abcd");
		rig.add("data/a");
		assertEquals(pointer("3f30b513b86011f6077d1b7d7da26b51", "", 2), rig.read("data.dvc"));
		rig.write("data/a", "abc");
		rig.write("data/sub/c", "345");
		rig.add("data/a", "data/sub/c");
		assertEquals(pointer("c802a91f8b99f485b9cc0a78211f5ef3", "", 3), rig.read("data.dvc"));
		Files.delete(rig.path("data/sub/c"));
		Files.delete(rig.path("data/a"));
		rig.add("data/a", "data/sub");
		assertEquals(pointer("f5944058cf2d0d37d47e64af3e950bc5", "", 1), rig.read("data.dvc"));
		Files.delete(rig.path("data/c"));
		assertEquals(Map.of("data", Change.NONE), rig.status());
		assertFalse(Files.exists(rig.path("data/sub.dvc")));
		rig.checkout();
		assertEquals(Map.of("sub/b", "12"), DataRig.files(rig.path("data")));
		Files.delete(rig.path("data/sub/b"));
		rig.add("data/sub");
		assertEquals(pointer("d751713988987e9331980363e24189ce", "", 0), rig.read("data.dvc"));
	}

	private static String pointer(String hash, String size, int files) {
		return "outs:\n- md5: " + hash + ".dir\n" + size + "  nfiles: " + files + "\n  hash: md5\n  path: data\n";
	}

	@Test
	void aPathOfAFolderOfWhichNothingWasSavedIsAllThatItHolds() throws Exception {
		var rig = new DataRig(folder);
		rig.write("data.dvc", "outs:\n- path: data\n");
		rig.write("data/a", "abc");
		rig.write("data/b", "not to be added");
		rig.add("data/a");
		assertEquals("outs:\n- path: data\n  md5: 8fd66f1be1d9b9fd69fcb82e191c1267.dir\n  nfiles: 1\n  hash: md5\n", rig.read("data.dvc"));
	}

	@Test
	void aFolderThatIsNotThereLosesNothing() throws Exception {
		var rig = new DataRig(folder);
		rig.write("data/a", "abc");
		rig.add("data");
		String before = rig.read("data.dvc");
		Files.delete(rig.path("data/a"));
		Files.delete(rig.path("data"));
		ProblemException refused = assertThrows(ProblemException.class, () -> rig.add("data/a"));
		assertEquals("output 'data' does not exist", refused.problem().what());
		assertEquals(before, rig.read("data.dvc"));
	}

	/** Two kinds of hashes cannot stand in one list. */
	@Test
	void aPathInAFolderOfDvc2IsOnlyTakenIfNothingChanged() throws Exception {
		var rig = new DataRig(folder);
		String old = "outs:\n- md5: 8fd66f1be1d9b9fd69fcb82e191c1267.dir\n  size: 3\n  nfiles: 1\n  path: data\n";
		rig.write("data.dvc", old);
		rig.write("data/a", "abc");
		rig.add("data/a");
		assertEquals(old, rig.read("data.dvc"));
		rig.write("data/a", "abcd");
		rig.write("data/b", "not to be added");
		ProblemException refused = assertThrows(ProblemException.class, () -> rig.add("data/a"));
		assertEquals("could not read '8fd66f1be1d9b9fd69fcb82e191c1267.dir'", refused.problem().what());
		assertEquals(old, rig.read("data.dvc"));
	}

	@Test
	void pointersOfDvc2KeepTheirHashWhileNothingChanges() throws Exception {
		var rig = new DataRig(folder);
		rig.write("t.txt", "a\r\nb\n");
		String pointer = "outs:\n- md5: dd8c6a395b5dd36c56d23275028f526c\n  size: 5\n  path: t.txt\n";
		rig.write("t.txt.dvc", pointer);
		rig.write(".gitignore", "/t.txt\n");
		rig.add("t.txt");
		assertEquals(pointer, rig.read("t.txt.dvc"));
		assertEquals("a\r\nb\n", rig.read(".dvc/cache/dd/8c6a395b5dd36c56d23275028f526c"));
		assertEquals(Map.of("t.txt", Change.NONE), rig.status());
		Files.delete(rig.path("t.txt"));
		rig.checkout();
		assertEquals("a\r\nb\n", rig.read("t.txt"));
		rig.write("t.txt", "c\r\n");
		rig.add("t.txt");
		assertTrue(rig.read("t.txt.dvc").contains("  hash: md5\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../outside", ".dvc/config", ".", "absent", "ignored.tmp", "x.dvc", "dvc.yaml", "data/sub/inner", "tracked", "out",
			"pipe", "broken", "escape/outside" })
	void whatMustNotBeAddedIsRefusedAndNothingIsWritten(String target) throws Exception {
		Path outside = Files.writeString(folder.resolve("outside"), "x");
		var rig = new DataRig(Files.createDirectory(folder.resolve("repository")));
		rig.write(".dvcignore", "*.tmp\n");
		rig.write("ignored.tmp", "x");
		rig.write("x.dvc", "outs:\n- path: other\n");
		rig.write("dvc.yaml", "stages:\n  s:\n    cmd: touch made\n    outs:\n    - data/sub\n");
		rig.write("data/sub/inner", "x");
		rig.write("out/part", "x");
		rig.add("out/part");
		rig.write("tracked", "x");
		rig.git("add", "tracked");
		rig.write("broken/real", "x");
		Files.createSymbolicLink(rig.path("broken/link"), Path.of("nowhere"));
		Files.createDirectory(rig.path("pipe"));
		assertEquals(0, new ProcessBuilder("mkfifo", rig.path("pipe/fifo").toString()).start().waitFor());
		Files.createSymbolicLink(rig.path("escape"), folder);
		Map<String, String> before = pointers(rig.root());
		ProblemException refused = assertThrows(ProblemException.class, () -> rig.add(target));
		assertFalse(refused.problem().what().isEmpty());
		assertEquals(before, pointers(rig.root()));
		assertEquals("x", Files.readString(outside));
	}

	private static Map<String, String> pointers(Path root) throws IOException {
		var found = new java.util.TreeMap<String, String>();
		try (Stream<Path> all = Files.walk(root)) {
			for (Path file : all.filter(path -> path.toString().endsWith(".dvc") && Files.isRegularFile(path)).toList()) {
				found.put(root.relativize(file).toString(), Files.readString(file));
			}
		}
		return found;
	}

	@Test
	void namesThatAreNoTextAreRefused() throws Exception {
		var rig = new DataRig(folder);
		Files.createDirectory(rig.path("data"));
		assertEquals(0, new ProcessBuilder("/usr/bin/python3", "-c", "import os,sys; open(os.fsencode(sys.argv[1])+b'/\\xff', 'w')",
				rig.path("data").toString()).inheritIO().start().waitFor());
		ProblemException refused = assertThrows(ProblemException.class, () -> rig.add("data"));
		assertTrue(refused.problem().what().contains("UTF-8"), refused.problem().what());
	}

	@Test
	void linesOfGitIgnoreAreEscapedAndWrittenOnce() throws Exception {
		var rig = new DataRig(folder);
		Files.write(rig.path(".gitignore"), "/old".getBytes(StandardCharsets.UTF_8));
		for (String name : List.of("a[1].bin", "#b", "c*", "a[1].bin")) {
			rig.write(name, name);
			rig.add(name);
		}
		assertEquals("/old\n/a\\[1\\].bin\n/\\#b\n/c\\*\n", rig.read(".gitignore"));
		assertEquals("", rig.git("status", "--porcelain", "--", "c*").replaceAll("(?m)^.*\\.dvc.*\\R?", ""));
	}

	@Test
	void autostageGivesTheFilesToGit() throws Exception {
		var rig = new DataRig(folder, "[core]\n    autostage = true\n");
		rig.write("a", "x");
		assertTrue(rig.add("a").staged());
		assertEquals("A  .gitignore\nA  a.dvc\n", rig.git("status", "--porcelain", ".gitignore", "a.dvc"));
	}

	@Test
	void patternsFindWhatPythonsGlobFinds() throws Exception {
		var rig = new DataRig(folder);
		for (String name : List.of("w/a.wav", "w/b.wav", "w/.c.wav", "w/sub/d.wav", "w/sub/e.txt")) {
			rig.write(name, "");
		}
		for (String pattern : List.of("w/*.wav", "w/**/*.wav", "w/[ab].wav", "w/?.*", "w/.*", "**/d.wav", "w/**")) {
			Process python = new ProcessBuilder("/usr/bin/python3", "-c",
					"import glob,sys,os; print('\\n'.join(sorted({os.path.normpath(p) for p in glob.glob(sys.argv[1], recursive=True)})))", pattern)
					.directory(rig.root().toFile()).start();
			List<String> expected = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
			assertEquals(expected, GlobTargets.of(rig.root(), List.of(pattern)).stream().map(rig.root()::relativize).map(Path::toString).toList(), pattern);
		}
		assertThrows(ProblemException.class, () -> GlobTargets.of(rig.root(), List.of("w/*.flac")));
	}

	@Test
	void cancellingLeavesNoPointer() throws Exception {
		var rig = new DataRig(folder);
		rig.write("data/a", "x");
		var operation = new AddOperation(rig.repository(), List.of(rig.path("data")), AddOptions.USUAL);
		assertThrows(java.util.concurrent.CancellationException.class, () -> operation.run(Progress.NONE.until(() -> true)));
		assertFalse(Files.exists(rig.path("data.dvc")));
	}
}
