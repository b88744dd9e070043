package org.edgeloop.experiment.internal.artifact;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.Artifact;

/** A folder with the artifacts of one run. It need not exist: a run without artifacts has none. */
public final class ArtifactFolder {

	private final Path root;

	public ArtifactFolder(Path root) {
		this.root = root.toAbsolutePath().normalize();
	}

	/**
	 * @param folder below this one, with slashes; empty for this one
	 * @return what lies directly in it, sorted by path; links that lead out are left out
	 * @throws ProblemException if there is no such folder, or it lies elsewhere
	 */
	public List<Artifact> list(String folder) throws IOException {
		if (folder.isEmpty() && !Files.exists(root)) {
			return List.of();
		}
		Path listed = inside(folder);
		List<Artifact> found = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(listed)) {
			for (Path entry : entries) {
				String path = folder.isEmpty() ? entry.getFileName().toString() : folder + "/" + entry.getFileName();
				if (isInside(entry)) {
					boolean isFolder = Files.isDirectory(entry);
					found.add(new Artifact(path, isFolder, isFolder ? -1 : Files.size(entry)));
				}
			}
		} catch (IOException e) {
			throw new ProblemException(Problem.error("The artifacts cannot be listed: " + IoCause.inWords(e), listed.toString(),
					"check that the folder is there and may be read"), e);
		}
		found.sort(Comparator.comparing(Artifact::path));
		return found;
	}

	/**
	 * @param path of a file below this folder
	 * @throws ProblemException if there is no such file, or it lies elsewhere
	 */
	public Path file(String path) throws IOException {
		Path file = inside(path);
		if (!Files.isRegularFile(file)) {
			throw new ProblemException(Problem.error("There is no such artifact", file.toString(), "refresh the list of artifacts"));
		}
		return file;
	}

	private Path inside(String path) throws ProblemException {
		try {
			Path found = root.resolve(path).normalize();
			if (found.startsWith(root) && (!Files.exists(found) || isInside(found))) {
				return found;
			}
		} catch (InvalidPathException e) {
			// not even a path: no artifact either
		}
		throw new ProblemException(Problem.error("The path leads out of the run's artifacts", root + ": " + path,
				"ask whoever made the run for a path inside it"));
	}

	private boolean isInside(Path path) {
		try {
			return path.toRealPath().startsWith(root.toRealPath());
		} catch (IOException e) {
			return false;
		}
	}
}
