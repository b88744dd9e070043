package org.edgeloop.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A repository of Git, made by Git itself, with data in a cache as DVC lays it out: written here by hand, after its formats. */
final class DataRepository {

	private final Path root;

	private DataRepository(Path root) {
		this.root = root;
	}

	/** The test is skipped if there is no Git. */
	static DataRepository create(Path root) throws IOException, InterruptedException {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "skipped: no git");
		var repository = new DataRepository(Files.createDirectories(root));
		repository.git("init", "-q", "-b", "main");
		repository.makeDvc("");
		return repository;
	}

	Path root() {
		return root;
	}

	void makeDvc(String folder) throws IOException {
		write(folder + ".dvc/config", "[core]\n    autostage = false\n");
		write(folder + ".dvc/.gitignore", "/config.local\n/tmp\n/cache\n");
	}

	void write(String path, String text) throws IOException {
		Path file = root.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	/** Puts a file into the cache and writes its pointer. */
	void addFile(String path, String text) throws IOException {
		String md5 = store(root, text);
		write(path + ".dvc", "outs:\n- md5: " + md5 + "\n  size: " + text.length() + "\n  hash: md5\n  path: " + path.replaceAll(".*/", "") + "\n");
	}

	/** Puts the files of a folder into the cache and writes its pointer. */
	void addFolder(String path, Map<String, String> texts) throws IOException {
		addFolder(root, path, texts);
	}

	/** The same with another repository of DVC, which lies in this one. */
	void addFolder(Path owner, String path, Map<String, String> texts) throws IOException {
		List<String> entries = new ArrayList<>();
		long size = 0;
		for (var text : new TreeMap<>(texts).entrySet()) {
			entries.add("{\"md5\": \"" + store(owner, text.getValue()) + "\", \"relpath\": \"" + text.getKey() + "\"}");
			size += text.getValue().length();
		}
		String list = "[" + String.join(", ", entries) + "]";
		String md5 = md5(list) + ".dir";
		put(owner, md5, list);
		Files.writeString(owner.resolve(path + ".dvc"),
				"outs:\n- md5: " + md5 + "\n  size: " + size + "\n  nfiles: " + texts.size() + "\n  hash: md5\n  path: " + path + "\n");
	}

	/** @return where the cache has a content */
	Path object(String text) {
		return object(root, md5(text));
	}

	private String store(Path owner, String text) throws IOException {
		put(owner, md5(text), text);
		return md5(text);
	}

	private static void put(Path owner, String md5, String text) throws IOException {
		Path object = object(owner, md5);
		if (!Files.exists(object)) {
			Files.createDirectories(object.getParent());
			Files.writeString(object, text);
			object.toFile().setReadOnly();
		}
	}

	private static Path object(Path owner, String md5) {
		return owner.resolve(".dvc/cache/files/md5").resolve(md5.substring(0, 2)).resolve(md5.substring(2));
	}

	static String md5(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @return the new commit's id */
	String commit() throws IOException, InterruptedException {
		git("add", "-A");
		git("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "commit", "-q", "-m", "version");
		return git("rev-parse", "HEAD");
	}

	String git(String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of("/usr/bin/git", "-C", root.toString()));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
		return said.strip();
	}
}
