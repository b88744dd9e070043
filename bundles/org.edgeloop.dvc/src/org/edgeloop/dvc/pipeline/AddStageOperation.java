package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.GitIgnore;
import org.edgeloop.dvc.file.PipelineFile;
import org.edgeloop.dvc.internal.pipeline.NewStageEntry;
import org.edgeloop.dvc.internal.yaml.YamlDocument;
import org.edgeloop.dvc.internal.yaml.YamlNode;
import org.edgeloop.dvc.internal.yaml.YamlNode.Entry;
import org.edgeloop.dvc.internal.yaml.YamlNodes;
import org.edgeloop.dvc.lock.RepositoryLock;
import org.edgeloop.dvc.value.Value;

/**
 * Writes a stage into the {@code dvc.yaml} of a folder: {@code dvc stage add}. Comments and what else stands there are kept as DVC keeps
 * them. Nothing is changed where the stages would not make a graph afterwards.
 */
public final class AddStageOperation {

	private static final String STAGES = "stages";

	private final Path folder;
	private final NewStage stage;
	private final boolean replaces;

	/**
	 * What was done.
	 *
	 * @param isNewFile whether there was no {@code dvc.yaml}
	 * @param isReplaced whether a stage of the name was there
	 * @param changed the files that were written
	 */
	public record Result(boolean isNewFile, boolean isReplaced, List<Path> changed) {
	}

	/**
	 * @param folder of the {@code dvc.yaml}, in a repository; the file need not be there
	 * @param replaces whether a stage of the same name is replaced
	 */
	public AddStageOperation(Path folder, NewStage stage, boolean replaces) {
		this.folder = folder.toAbsolutePath().normalize();
		this.stage = stage;
		this.replaces = replaces;
	}

	/** @throws ProblemException if the stage is not sound, if there is one of its name, or if the stages would make no graph with it */
	public Result run(Progress progress) throws IOException {
		progress.begin("Adding stage " + stage.name(), 0);
		check();
		DvcRepository repository = DvcRepository.open(folder);
		for (NewOutput output : stage.outputs()) {
			repository.resolve(place(output).toString());
		}
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress)) {
			return write(progress);
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

	private Result write(Progress progress) throws IOException {
		Path file = folder.resolve(PipelineFile.NAME);
		Optional<byte[]> before = Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
		YamlDocument document = YamlDocument.read(new String(before.orElse(new byte[0]), StandardCharsets.UTF_8), file.toString());
		boolean isReplaced = stages(document, file).entry(stage.name()).isPresent();
		if (isReplaced && !replaces) {
			throw refusal("Stage '" + stage.name() + "' already exists in '" + PipelineFile.NAME + "'", "Choose another name, or have it replaced.");
		}
		AtomicFiles.writeString(file, with(document, file).text());
		List<Path> changed = new ArrayList<>(List.of(file));
		try {
			StageGraph.load(folder, progress);
			for (NewOutput output : stage.outputs()) {
				if (output.cached()) {
					GitIgnore.add(place(output)).filter(written -> !changed.contains(written)).ifPresent(changed::add);
				}
			}
		} catch (IOException e) {
			restore(file, before);
			throw e;
		}
		return new Result(before.isEmpty(), isReplaced, changed);
	}

	private Path place(NewOutput output) {
		return folder.resolve(stage.folder()).resolve(output.path()).normalize();
	}

	private YamlDocument with(YamlDocument document, Path file) throws ProblemException {
		YamlNode.Mapping stages = stages(document, file);
		Value.Mapping wanted = NewStageEntry.of(stage);
		Entry entry = stages.entry(stage.name()).map(present -> present.with(YamlNodes.changed(present.node(), wanted)))
				.orElseGet(() -> YamlNodes.entry(Value.of(stage.name()), wanted));
		YamlNode.Mapping changed = stages.with(entry);
		Entry top = document.mapping().entry(STAGES).map(present -> present.with(changed))
				.orElseGet(() -> YamlNodes.entry(Value.of(STAGES), Value.Mapping.EMPTY).with(changed));
		return document.with(document.mapping().with(top));
	}

	private static YamlNode.Mapping stages(YamlDocument document, Path file) throws ProblemException {
		YamlNode node = document.mapping().entry(STAGES).map(Entry::node).orElse(new YamlNode.Mapping(List.of(), false, ""));
		if (node instanceof YamlNode.Mapping stages) {
			return stages.entries().isEmpty() ? new YamlNode.Mapping(List.of(), false, stages.anchor()) : stages;
		}
		if (node.value().equals(Value.NULL)) {
			return new YamlNode.Mapping(List.of(), false, "");
		}
		throw new ProblemException(Problem.error("What stands under 'stages' is no mapping of names to stages", file.toString(), "Mend the file first."));
	}

	private static void restore(Path file, Optional<byte[]> before) throws IOException {
		if (before.isPresent()) {
			byte[] bytes = before.get();
			AtomicFiles.write(file, out -> out.write(bytes));
		} else {
			Files.deleteIfExists(file);
		}
	}

	private ProblemException refusal(String what, String remedy) {
		return new ProblemException(Problem.error(what, folder.resolve(PipelineFile.NAME).toString(), remedy));
	}
}
