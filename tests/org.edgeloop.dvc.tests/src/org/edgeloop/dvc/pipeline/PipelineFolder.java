package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.data.InitOperation;

/** A repository without Git, with a {@code dvc.yaml} whose stages are plain commands of a shell. */
final class PipelineFolder {

	final Path root;
	final List<String> said = new ArrayList<>();
	final List<String> warned = new ArrayList<>();

	PipelineFolder(Path root) throws IOException {
		this.root = root;
		new InitOperation(root, new InitOperation.Options(true, false, false)).run(Progress.NONE);
	}

	PipelineFolder write(String file, String text) throws IOException {
		Path path = root.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
		return this;
	}

	String read(String file) throws IOException {
		return Files.readString(root.resolve(file));
	}

	boolean has(String file) {
		return Files.exists(root.resolve(file));
	}

	/** Reproduces; what was said before is forgotten. */
	ReproResult repro(ReproOptions options) throws IOException {
		return repro(options, Progress.NONE);
	}

	ReproResult repro(ReproOptions options, Progress progress) throws IOException {
		said.clear();
		warned.clear();
		return new ReproOperation(root, options, listener()).run(progress);
	}

	/** @return the names of the stages that ran or were restored */
	List<String> ran(ReproOptions options) throws IOException {
		return repro(options).reproduced().stream().map(Stage::address).toList();
	}

	/** @return the status as DVC prints it */
	String status() throws IOException {
		return StatusText.text(new StatusOperation(root, List.of(), false).run(Progress.NONE));
	}

	private ReproListener listener() {
		return new ReproListener() {
			@Override
			public void said(String line) {
				said.add(line);
			}

			@Override
			public void warned(String line) {
				warned.add(line);
			}
		};
	}
}
