package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.ProjectPaths;

/** Makes a folder an Edgeloop project: its description with the default taxonomy, its folders, and what Git leaves alone. */
public final class CreateProjectOperation {

	private static final String CACHES = ".edgeloop/";

	private final Path folder;
	private final String name;

	/**
	 * @param folder the folder to be; it may exist and hold other files
	 * @param name the dataset's name
	 */
	public CreateProjectOperation(Path folder, String name) {
		this.folder = folder;
		this.name = name;
	}

	/**
	 * @throws ProblemException if the folder already is a project, or a file is in the way
	 * @throws IOException if it cannot be written
	 */
	public DatasetDescription run(Progress progress) throws IOException {
		progress.begin("Creating " + name, 1);
		if (Files.exists(folder.resolve(DatasetFiles.NAME))) {
			throw new ProblemException(
					Problem.error("the folder already is a project", folder.toString(), "open it, or choose another folder"));
		}
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new ProblemException(
					Problem.error("a file of that name is in the way", folder.toString(), "choose another folder"));
		}
		Files.createDirectories(folder.resolve(ProjectPaths.DATA));
		Files.createDirectories(folder.resolve(ProjectPaths.LABELS));
		ignoreCaches();
		var description = new DatasetDescription(name);
		// Last, because it is what makes the folder a project.
		DatasetFiles.write(folder, description);
		progress.worked(1);
		return description;
	}

	private void ignoreCaches() throws IOException {
		Path file = folder.resolve(".gitignore");
		String present = Files.exists(file) ? Files.readString(file) : "";
		if (present.lines().noneMatch(CACHES::equals)) {
			String separator = present.isEmpty() || present.endsWith("\n") ? "" : "\n";
			AtomicFiles.writeString(file, present + separator + CACHES + "\n");
		}
	}
}
