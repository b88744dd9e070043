package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.dataset.internal.DescriptionReader;
import org.edgeloop.dataset.internal.DescriptionWriter;
import org.edgeloop.dataset.internal.ProjectPaths;

/** Reads and writes {@code dataset.json}, the file that makes a folder a project. Keys that this version does not know are kept. */
public final class DatasetFiles {

	public static final String NAME = "dataset.json";

	private DatasetFiles() {
	}

	/** @return whether the folder is a project */
	public static boolean isProject(Path folder) {
		return Files.isRegularFile(folder.resolve(NAME));
	}

	/**
	 * Looks for a project on the disk.
	 *
	 * @param file anywhere, whether it exists or not
	 * @return the nearest folder above it that is a project; an absolute path
	 */
	public static Optional<Path> projectAbove(Path file) {
		for (Path folder = file.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
			if (isProject(folder)) {
				return Optional.of(folder);
			}
		}
		return Optional.empty();
	}

	/** @return the folder that all labels of a project lie in; need not exist */
	public static Path labels(Path projectFolder) {
		return projectFolder.resolve(ProjectPaths.LABELS);
	}

	/**
	 * @param projectFolder a folder with a {@code dataset.json}
	 * @throws org.edgeloop.base.ProblemException if the file is not sound or of a newer version: names file and line
	 * @throws IOException if it cannot be read
	 */
	public static DatasetDescription read(Path projectFolder) throws IOException {
		Path file = projectFolder.resolve(NAME);
		return DescriptionReader.read(file, Files.readAllBytes(file));
	}

	/**
	 * Writes the file atomically; one that is there and cannot be understood is left as it is.
	 *
	 * @throws org.edgeloop.base.ProblemException if the file there is broken or of a newer version
	 * @throws IOException if it cannot be written
	 */
	public static void write(Path projectFolder, DatasetDescription description) throws IOException {
		if (isProject(projectFolder)) {
			read(projectFolder);
		}
		byte[] bytes = DescriptionWriter.toBytes(description);
		AtomicFiles.write(projectFolder.resolve(NAME), out -> out.write(bytes));
	}
}
