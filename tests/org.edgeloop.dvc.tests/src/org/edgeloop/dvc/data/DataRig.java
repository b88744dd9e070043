package org.edgeloop.dvc.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.WorkspaceData.Change;

/** A repository of Git and DVC to try things in. */
final class DataRig {

	private final Path root;
	private final DvcRepository repository;

	DataRig(Path folder) throws IOException, InterruptedException {
		this(folder, "");
	}

	/** @param configuration what stands in {@code .dvc/config} */
	DataRig(Path folder, String configuration) throws IOException, InterruptedException {
		root = folder.toRealPath();
		git("init", "-q");
		git("config", "user.email", "a@b.c");
		git("config", "user.name", "x");
		new InitOperation(root, InitOperation.Options.USUAL).run(Progress.NONE);
		Files.writeString(root.resolve(".dvc/config"), configuration);
		repository = DvcRepository.open(root);
	}

	Path root() {
		return root;
	}

	Path path(String name) {
		return root.resolve(name);
	}

	DvcRepository repository() {
		return repository;
	}

	Path write(String name, String text) throws IOException {
		Path file = path(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	String read(String name) throws IOException {
		return Files.readString(path(name));
	}

	AddResult add(String... names) throws IOException {
		return new AddOperation(repository, Arrays.stream(names).map(this::path).toList(), AddOptions.USUAL).run(Progress.NONE);
	}

	CheckoutReport checkout(String... targets) throws IOException {
		return checkout(CheckoutOptions.USUAL, targets);
	}

	CheckoutReport checkout(CheckoutOptions options, String... targets) throws IOException {
		return new CheckoutOperation(repository, List.of(targets), options).run(Progress.NONE);
	}

	/** @return what has become of each output */
	Map<String, Change> status() throws IOException {
		var changes = new TreeMap<String, Change>();
		new DataStatusOperation(repository, List.of()).run(Progress.NONE)
				.forEach(status -> changes.put(status.output().path(), status.change()));
		return changes;
	}

	String commit(String message) throws IOException, InterruptedException {
		git("add", "-A");
		git("commit", "-q", "-m", message);
		return git("rev-parse", "HEAD").strip();
	}

	String git(String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of("git", "-C", root.toString()));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), output);
		return output;
	}

	/** @return what is in a folder: each file's text by its path, and where links lead to */
	static Map<String, String> files(Path folder) throws IOException {
		var files = new TreeMap<String, String>();
		if (!Files.isDirectory(folder)) {
			return files;
		}
		try (var all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(file).toString(), Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
			}
		}
		return files;
	}
}
