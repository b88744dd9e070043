package org.edgeloop.dvc.pipeline;

import java.io.IOException;
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
import org.edgeloop.dvc.file.LockFile;
import org.edgeloop.dvc.file.PipelineFile;
import org.edgeloop.dvc.internal.data.DataRemoval;
import org.edgeloop.dvc.internal.pipeline.RecordedStage;
import org.edgeloop.dvc.internal.pipeline.Snapshot;
import org.edgeloop.dvc.internal.pipeline.StageReader;
import org.edgeloop.dvc.internal.pipeline.StageSection;
import org.edgeloop.dvc.lock.RepositoryLock;

/**
 * Takes a stage out of the {@code dvc.yaml} of a folder, and what is recorded of it out of the lock. What it made stays where it is unless
 * that is to go, too, and Git goes on to ignore it. Of the stages of a {@code foreach} or a {@code matrix} all go, since they are written as one.
 */
public final class RemoveStageOperation {

	private final Path folder;
	private final String name;
	private final boolean withOutputs;

	/**
	 * @param folder of the {@code dvc.yaml}
	 * @param name as it stands there, without what {@code foreach} adds
	 */
	public RemoveStageOperation(Path folder, String name) {
		this(folder, name, false);
	}

	/** @param withOutputs whether what it made goes, too, also what is in no cache */
	public RemoveStageOperation(Path folder, String name, boolean withOutputs) {
		this.withOutputs = withOutputs;
		this.folder = folder.toAbsolutePath().normalize();
		this.name = name;
	}

	/**
	 * @return what was changed
	 * @throws ProblemException if there is no such stage, or the file cannot be read
	 */
	public List<FileEdit> run(Progress progress) throws IOException {
		progress.begin("Removing stage " + name, 0);
		Path file = folder.resolve(PipelineFile.NAME);
		DvcRepository repository = DvcRepository.open(folder);
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress)) {
			StageSection section = StageSection.read(file);
			if (section.entry(name).isEmpty()) {
				throw new ProblemException(Problem.error("There is no stage '" + name + "'.", file.toString(), "Refresh the stages."));
			}
			if (withOutputs) {
				removeOutputs(repository, file);
			}
			Optional<byte[]> before = FileEdit.content(file);
			List<FileEdit> edits = new ArrayList<>(forget(StageReader.lockOf(file)).stream().toList());
			AtomicFiles.writeString(file, section.without(name));
			FileEdit.since(file, before).ifPresent(edits::addFirst);
			return edits;
		}
	}

	private void removeOutputs(DvcRepository repository, Path file) throws IOException {
		for (RecordedStage record : new StageReader(Snapshot.workspace(repository)).read(file)) {
			Stage stage = record.stage();
			if (isMeant(stage.name())) {
				for (StagePath output : stage.outputs()) {
					if (!output.isAddress()) {
						DataRemoval.remove(repository.resolveData(output.path().toString()));
					}
				}
			}
		}
	}

	private boolean isMeant(String stage) {
		return stage.equals(name) || stage.startsWith(name + "@");
	}

	private Optional<FileEdit> forget(Path lock) throws IOException {
		if (!Files.exists(lock)) {
			return Optional.empty();
		}
		Optional<byte[]> before = FileEdit.content(lock);
		LockFile left = LockFile.read(lock);
		for (String recorded : List.copyOf(left.stages().keySet())) {
			if (isMeant(recorded)) {
				left = left.without(recorded);
			}
		}
		left.write(lock);
		return FileEdit.since(lock, before);
	}
}
