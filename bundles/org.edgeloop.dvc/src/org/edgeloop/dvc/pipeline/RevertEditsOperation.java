package org.edgeloop.dvc.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.lock.RepositoryLock;

/** Takes back what an operation made of files of a pipeline, or makes it again. */
public final class RevertEditsOperation {

	private final Path folder;
	private final List<FileEdit> edits;
	private final boolean again;

	/**
	 * @param folder in the repository
	 * @param again whether the files are to be as after the operation; as before it otherwise
	 */
	public RevertEditsOperation(Path folder, List<FileEdit> edits, boolean again) {
		this.folder = folder;
		this.edits = List.copyOf(edits);
		this.again = again;
	}

	/** @throws ProblemException if somebody has changed a file in the meantime; then nothing is changed */
	public void run(Progress progress) throws IOException {
		try (RepositoryLock _ = RepositoryLock.acquire(DvcRepository.open(folder), progress)) {
			for (FileEdit edit : edits) {
				if (!FileEdit.same(FileEdit.content(edit.file()), again ? edit.before() : edit.after())) {
					throw new ProblemException(Problem.error("The file was changed since, which would be lost.", edit.file().toString(),
							"Change it by hand, or take an earlier version out of Git."));
				}
			}
			for (FileEdit edit : edits) {
				Optional<byte[]> wanted = again ? edit.after() : edit.before();
				FileEdit.write(edit.file(), wanted);
			}
		}
	}
}
