package org.edgeloop.device.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.deploy.HistoryEntry;
import org.edgeloop.device.deploy.KeptArtifacts;

/**
 * A file that was put onto a device before.
 *
 * @param project the project's folder
 * @param entry when it was
 */
record EarlierArtifact(Path project, HistoryEntry entry) {

	/**
	 * @return the file itself if its content is what it was, or the copy that the project keeps
	 * @throws ProblemException if there is neither
	 */
	Path find(Progress progress) throws IOException {
		Optional<Path> itself = itself(progress);
		if (itself.isPresent()) {
			return itself.get();
		}
		return new KeptArtifacts(project).find(entry.sha256(), progress).orElseThrow(() -> new ProblemException(
				Problem.error("The file is another one now, and the project keeps no copy of what it was", entry.artifact(),
						"build it again from the project's history, and deploy it")));
	}

	private Optional<Path> itself(Progress progress) throws IOException {
		try {
			Path file = project.resolve(entry.artifact());
			return !entry.artifact().isEmpty() && Files.isRegularFile(file) && ContentHash.of(file, progress).equals(ContentHash.PREFIX + entry.sha256())
					? Optional.of(file)
					: Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
