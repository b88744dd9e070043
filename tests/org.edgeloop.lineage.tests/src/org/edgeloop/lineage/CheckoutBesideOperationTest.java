package org.edgeloop.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older version beside the present one. Git itself makes the commits; the data is laid out by hand. */
class CheckoutBesideOperationTest {

	@TempDir
	Path folder;

	private DataRepository repository;
	private String first;
	private Path target;

	@BeforeEach
	void makeTwoVersions() throws IOException, InterruptedException {
		repository = DataRepository.create(folder.resolve("project"));
		target = folder.resolve("older");
		repository.write("labels/a.labels.json", "{\"labels\": 1}\n");
		repository.write("run.sh", "#!/bin/sh\n");
		repository.root().resolve("run.sh").toFile().setExecutable(true);
		Files.createSymbolicLink(repository.root().resolve("current"), Path.of("labels"));
		repository.addFolder("data", Map.of("a.csv", "1,2\n", "sub/b.csv", "3,4\n", "sub/empty.csv", ""));
		repository.addFile("models/m.onnx", "first model");
		repository.write("dvc.yaml", "stages:\n  train:\n    cmd: train\n    outs:\n    - out.txt\n    metrics:\n    - metrics.json:\n        cache: false\n");
		repository.addFile("spare", "made");
		Files.delete(repository.root().resolve("spare.dvc"));
		repository.write("dvc.lock", "schema: '2.0'\nstages:\n  train:\n    cmd: train\n    outs:\n    - path: metrics.json\n      hash: md5\n      md5: "
				+ DataRepository.md5("{}") + "\n      size: 2\n    - path: out.txt\n      hash: md5\n      md5: " + DataRepository.md5("made")
				+ "\n      size: 4\n");
		repository.write("metrics.json", "{}");
		first = repository.commit();
		repository.write("labels/a.labels.json", "{\"labels\": 2}\n");
		repository.addFolder("data", Map.of("a.csv", "1,2\n", "c.csv", "5,6\n"));
		repository.addFile("models/m.onnx", "second model");
		repository.commit();
	}

	private CheckedOutVersion checkOut(String revision) throws IOException {
		return new CheckoutBesideOperation(repository.root(), revision, target, false).run(Progress.NONE);
	}

	/** @return the text of each file below a folder by its path; links with what they lead to */
	private static TreeMap<String, String> texts(Path folder) throws IOException {
		var texts = new TreeMap<String, String>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.toList()) {
				String path = folder.relativize(file).toString();
				if (Files.isSymbolicLink(file) && Files.readSymbolicLink(file).getNameCount() == 1) {
					texts.put(path, "-> " + Files.readSymbolicLink(file));
				} else if (Files.isRegularFile(file)) {
					// Git's objects are no text
					texts.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
				}
			}
		}
		return texts;
	}

	private String refusal() {
		ProblemException thrown = assertThrows(ProblemException.class, () -> checkOut(first));
		return thrown.problem().what();
	}

	private List<String> left() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void hasTheFilesAndTheDataOfThatVersion() throws IOException {
		TreeMap<String, String> present = texts(repository.root());
		CheckedOutVersion version = checkOut("HEAD~1");
		TreeMap<String, String> older = texts(target);
		assertEquals("{\"labels\": 1}\n", older.get("labels/a.labels.json"));
		assertEquals("1,2\n", older.get("data/a.csv"));
		assertEquals("3,4\n", older.get("data/sub/b.csv"));
		assertEquals("", older.get("data/sub/empty.csv"));
		assertFalse(older.containsKey("data/c.csv"));
		assertEquals("first model", older.get("models/m.onnx"));
		assertEquals("made", older.get("out.txt"));
		assertEquals("{}", older.get("metrics.json"));
		assertEquals("-> labels", older.get("current"));
		assertEquals(first, version.commit());
		assertEquals(5, version.dataFiles());
		assertEquals(8 + 11 + 4, version.bytes());
		assertEquals(List.of(), version.problems());
		present.keySet().removeIf(path -> path.startsWith(".dvc/tmp"));
		TreeMap<String, String> after = texts(repository.root());
		after.keySet().removeIf(path -> path.startsWith(".dvc/tmp"));
		assertEquals(present, after, "the project stays as it is");
		assertEquals(List.of("older", "project"), left());
	}

	@Test
	void isNoRepositoryAndReadOnly() throws IOException {
		checkOut(first);
		assertFalse(Files.exists(target.resolve(".git")));
		assertFalse(Files.exists(target.resolve(".dvc")));
		for (String path : List.of("labels/a.labels.json", "data/a.csv", "models/m.onnx", "data.dvc")) {
			assertEquals("r--r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(target.resolve(path))), path);
		}
		assertTrue(Files.isExecutable(target.resolve("run.sh")));
	}

	/** On the drives of these tests objects are shared by hard links, if not by their blocks, which cannot be seen from here. */
	@Test
	void dataTakesNoRoom() throws IOException {
		checkOut(first);
		Object ours = Files.getAttribute(target.resolve("models/m.onnx"), "unix:nlink");
		boolean reflinked = Integer.valueOf(1).equals(ours);
		assertTrue(reflinked || Files.isSameFile(target.resolve("models/m.onnx"), repository.object("first model")));
		assertEquals("r--r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(repository.object("first model"))));
	}

	@Test
	void aFolderOfTheRepositoryMayBeAllThatIsWanted() throws IOException {
		new CheckoutBesideOperation(repository.root().resolve("models"), first, target, false).run(Progress.NONE);
		assertEquals(List.of("m.onnx", "m.onnx.dvc"), List.copyOf(texts(target).keySet()));
	}

	@Test
	void repositoriesInTheRepositoryHaveTheirOwnCache() throws IOException, InterruptedException {
		repository.makeDvc("inner/");
		repository.addFolder(repository.root().resolve("inner"), "set", Map.of("x.csv", "inner\n"));
		String commit = repository.commit();
		checkOut(commit);
		assertEquals("inner\n", Files.readString(target.resolve("inner/set/x.csv")));
		assertEquals("5,6\n", Files.readString(target.resolve("data/c.csv")));
	}

	@Test
	void aRepositoryWithoutDvcHasItsFiles() throws IOException, InterruptedException {
		DataRepository plain = DataRepository.create(folder.resolve("plain"));
		for (String path : List.of(".dvc/config", ".dvc/.gitignore", ".dvc")) {
			Files.delete(plain.root().resolve(path));
		}
		plain.write("a.txt", "a");
		plain.commit();
		CheckedOutVersion version = new CheckoutBesideOperation(plain.root(), "main", target, false).run(Progress.NONE);
		assertEquals(Map.of("a.txt", "a"), texts(target));
		assertEquals(1, version.files());
		assertEquals(0, version.dataFiles());
	}

	@Test
	void dataThatTheCacheLacksIsNamedOrLeftOut() throws IOException {
		Files.delete(repository.object("3,4\n"));
		assertEquals("The cache lacks data of this version: data", refusal());
		assertEquals(List.of("project"), left());
		CheckedOutVersion version = new CheckoutBesideOperation(repository.root(), first, target, true).run(Progress.NONE);
		assertEquals(List.of("data"), version.problems().stream().map(problem -> problem.where()).toList());
		assertEquals("first model", Files.readString(target.resolve("models/m.onnx")));
		assertFalse(Files.exists(target.resolve("data")));
	}

	@Test
	void dataThatIsDamagedIsNamedAndNotTaken() throws IOException {
		Path object = repository.object("first model");
		object.toFile().setWritable(true);
		Files.writeString(object, "flipped mod");
		String said = refusal();
		assertTrue(said.contains("corrupted"), said);
		assertEquals(List.of("project"), left());
	}

	@Test
	void targetsThatCannotBeTakenAreRefused() throws IOException {
		Path other = folder.resolve("other");
		Files.createDirectories(other);
		Files.writeString(other.resolve("mine"), "mine");
		target = other;
		assertEquals("The folder for the older version is there already", refusal());
		target = repository.root().resolve("older");
		assertEquals("The folder for the older version lies in the repository itself", refusal());
		target = Files.createSymbolicLink(folder.resolve("door"), repository.root()).resolve("older");
		assertEquals("The folder for the older version lies in the repository itself", refusal());
		target = other.resolve("mine/older");
		assertTrue(refusal().startsWith("The folder for the older version cannot be made"), refusal());
		target = Files.createDirectory(folder.resolve("empty"));
		checkOut(first);
		assertTrue(Files.exists(target.resolve("data/a.csv")));
		assertEquals("mine", Files.readString(other.resolve("mine")));
	}

	@Test
	void revisionsThatAreNotThereAreNamed() {
		assertThrows(ProblemException.class, () -> checkOut("nowhere"));
		var nothing = new CheckoutBesideOperation(repository.root().resolve("later"), first, target, false);
		assertEquals("There was nothing in this folder at " + first,
				assertThrows(ProblemException.class, () -> nothing.run(Progress.NONE)).problem().what());
	}

	@Test
	void aCancelLeavesNothingAndACrashIsForgotten() throws IOException {
		Progress cancelled = Progress.NONE.until(() -> Files.exists(folder.resolve(".older.edgeloop-part/data")));
		assertThrows(CancellationException.class, () -> new CheckoutBesideOperation(repository.root(), first, target, false).run(cancelled));
		assertEquals(List.of("project"), left());
		Path crashed = folder.resolve(".older.edgeloop-part/data");
		Files.createDirectories(crashed);
		Files.writeString(crashed.resolve("half"), "half");
		checkOut(first);
		assertFalse(texts(target).containsKey("data/half"));
		assertEquals(List.of("older", "project"), left());
	}

	@Test
	void linksThatLeadOutAreLeftOut() throws IOException, InterruptedException {
		Files.createSymbolicLink(repository.root().resolve("out"), Path.of("../../secret"));
		Files.createSymbolicLink(repository.root().resolve("root"), Path.of("/etc"));
		Files.createSymbolicLink(repository.root().resolve("labels/up"), Path.of("../run.sh"));
		CheckedOutVersion version = new CheckoutBesideOperation(repository.root(), repository.commit(), target, false).run(Progress.NONE);
		assertEquals(List.of("out", "root"), version.problems().stream().map(problem -> problem.where()).toList());
		assertFalse(Files.exists(target.resolve("out"), LinkOption.NOFOLLOW_LINKS));
		assertEquals("#!/bin/sh\n", Files.readString(target.resolve("labels/up")));
	}

	/** Git's own commands write no such tree; its plumbing does. */
	@Test
	void pathsThatLeadOutAreRefused() throws IOException, InterruptedException {
		Path list = folder.resolve("list");
		String blob = repository.git("hash-object", "-w", "run.sh");
		for (String name : List.of("..", ".git")) {
			byte[] id = HexFormat.of().parseHex(blob);
			var tree = new ByteArrayOutputStream();
			tree.writeBytes(("40000 " + name + "\0").getBytes());
			var inner = new ByteArrayOutputStream();
			inner.writeBytes("100644 evil\0".getBytes());
			inner.writeBytes(id);
			Files.write(list, inner.toByteArray());
			tree.writeBytes(HexFormat.of().parseHex(repository.git("hash-object", "--literally", "-t", "tree", "-w", list.toString())));
			Files.write(list, tree.toByteArray());
			String root = repository.git("hash-object", "--literally", "-t", "tree", "-w", list.toString());
			String commit = repository.git("-c", "user.name=A", "-c", "user.email=a@b", "commit-tree", root, "-m", "evil");
			var thrown = assertThrows(ProblemException.class, () -> checkOut(commit));
			assertFalse(Files.exists(folder.resolve("evil")), name);
			assertFalse(Files.exists(target), thrown.getMessage());
		}
	}
}
