package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.GitIgnore;
import org.edgeloop.dvc.file.PipelineFile;
import org.edgeloop.dvc.lock.RepositoryLock;

/** Writes a stage into the {@code dvc.yaml} of a folder and keeps its outputs out of Git, or leaves all files as they are. */
final class StageWriting {

	/** Makes the text of a file. */
	interface Text {
		/** @throws ProblemException if the file cannot be changed as it is wanted */
		String make() throws IOException;
	}

	private final Path folder;
	private final NewStage stage;

	/** @param folder absolute, in a repository */
	StageWriting(Path folder, NewStage stage) {
		this.folder = folder;
		this.stage = stage;
	}

	/**
	 * @param text of the {@code dvc.yaml} with the stage; made while the repository is locked
	 * @return what was changed
	 * @throws ProblemException if the stage is not sound, or if the stages would make no graph with it
	 */
	List<FileEdit> run(Progress progress, Text text) throws IOException {
		check();
		DvcRepository repository = DvcRepository.open(folder);
		for (NewOutput output : stage.outputs()) {
			repository.resolve(place(output).toString());
		}
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress)) {
			return write(progress, text.make());
		}
	}

	private void check() throws ProblemException {
		if (stage.name().isEmpty()) {
			throw refusal("The stage has no name", "Name it by letters, digits, hyphens and underscores.");
		}
		if (!NewStage.isName(stage.name())) {
			throw refusal("'" + stage.name() + "' is no name of a stage", "Use letters, digits, hyphens and underscores.");
		}
		if (stage.command().isBlank()) {
			throw refusal("The stage '" + stage.name() + "' has no command", "Say what it runs.");
		}
		if (!Files.isDirectory(folder.resolve(stage.folder()))) {
			throw refusal("The stage '" + stage.name() + "' runs in a folder that is not there: " + stage.folder(), "Make the folder, or name another one.");
		}
	}

	private List<FileEdit> write(Progress progress, String text) throws IOException {
		Map<Path, Optional<byte[]>> before = new LinkedHashMap<>();
		Path file = folder.resolve(PipelineFile.NAME);
		before.put(file, FileEdit.content(file));
		try {
			AtomicFiles.writeString(file, text);
			StageGraph.load(folder, progress);
			for (NewOutput output : stage.outputs()) {
				if (output.cached()) {
					Path ignoring = place(output).resolveSibling(GitIgnore.NAME);
					before.putIfAbsent(ignoring, FileEdit.content(ignoring));
					GitIgnore.add(place(output));
				}
			}
		} catch (IOException e) {
			for (var present : before.entrySet()) {
				FileEdit.write(present.getKey(), present.getValue());
			}
			throw e;
		}
		List<FileEdit> edits = new ArrayList<>();
		for (var present : before.entrySet()) {
			FileEdit.since(present.getKey(), present.getValue()).ifPresent(edits::add);
		}
		return edits;
	}

	private Path place(NewOutput output) {
		return folder.resolve(stage.folder()).resolve(output.path()).normalize();
	}

	private ProblemException refusal(String what, String remedy) {
		return new ProblemException(Problem.error(what, folder.resolve(PipelineFile.NAME).toString(), remedy));
	}
}
