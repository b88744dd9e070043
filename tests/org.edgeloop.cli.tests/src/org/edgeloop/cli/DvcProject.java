package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A repository of DVC in one of Git, worked on by the command line alone. */
final class DvcProject {

	private final Path root;

	private DvcProject(Path root) {
		this.root = root;
	}

	/** @param root a folder that is made */
	static DvcProject at(Path root) throws IOException {
		Files.createDirectories(root);
		assertEquals(0, Run.of("versions", "init", "-C", root).exitCode());
		Path config = root.resolve(".git/config");
		Files.writeString(config, Files.readString(config) + "[user]\n\tname = Ada\n\temail = ada@example.org\n[gc]\n\tauto = 0\n");
		var project = new DvcProject(root);
		project.good("init", "-q");
		return project;
	}

	Path root() {
		return root;
	}

	Path path(String name) {
		return root.resolve(name);
	}

	Run dvc(Object... arguments) {
		return dvcIn(root, arguments);
	}

	Run dvcIn(Path folder, Object... arguments) {
		List<Object> all = new ArrayList<>(List.of("dvc"));
		all.addAll(List.of(arguments));
		all.addAll(List.of("--cd", folder));
		return Run.of(all.toArray());
	}

	/** @return what a command printed that must succeed */
	String good(Object... arguments) {
		Run run = dvc(arguments);
		assertEquals(0, run.exitCode(), run.err());
		return run.out();
	}

	void write(String file, String text) throws IOException {
		Files.createDirectories(path(file).getParent());
		Files.deleteIfExists(path(file));
		Files.writeString(path(file), text);
	}

	String read(String file) throws IOException {
		return Files.readString(path(file));
	}

	boolean has(String file) {
		return Files.exists(path(file));
	}

	void lose(String... names) throws IOException {
		for (String name : names) {
			if (has(name)) {
				try (Stream<Path> files = Files.walk(path(name))) {
					for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
						Files.delete(file);
					}
				}
			}
		}
	}

	/** @return the files below a folder of the project, or elsewhere, sorted */
	List<String> files(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
		}
	}

	/** @return the commit's id */
	String commit(String message) throws IOException {
		git("stage", ".");
		git("commit", "-m", message);
		return read(".git/" + read(".git/HEAD").strip().substring("ref: ".length())).strip();
	}

	void tag(String name, String commit) throws IOException {
		Files.createDirectories(path(".git/refs/tags"));
		Files.writeString(path(".git/refs/tags/" + name), commit + "\n");
	}

	void git(Object... arguments) {
		List<Object> all = new ArrayList<>(List.of("versions"));
		all.addAll(List.of(arguments));
		all.addAll(List.of("-C", root));
		Run run = Run.of(all.toArray());
		assertEquals(0, run.exitCode(), run.err());
	}
}
