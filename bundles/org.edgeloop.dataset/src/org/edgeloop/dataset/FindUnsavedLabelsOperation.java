package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.JournalFile;

/**
 * Finds the recordings whose labels were changed and not saved when the program ended: those with a journal. A journal is written
 * with the first unsaved step and goes with the save or when the steps are given up.
 */
public final class FindUnsavedLabelsOperation {

	private final Path project;

	/** @param project the project's folder */
	public FindUnsavedLabelsOperation(Path project) {
		this.project = project;
	}

	/**
	 * @return the recordings that are still there, in the order of their paths
	 * @throws IOException if the journals cannot be listed
	 */
	public List<Path> run(Progress progress) throws IOException {
		Path journals = JournalFile.folder(project);
		if (!Files.isDirectory(journals)) {
			return List.of();
		}
		progress.begin("Looking for unsaved labels", 0);
		try (Stream<Path> files = Files.walk(journals)) {
			return files.filter(file -> file.toString().endsWith(JournalFile.EXTENSION)).map(this::recording).filter(Files::exists)
					.sorted().toList();
		}
	}

	private Path recording(Path journal) {
		String below = JournalFile.folder(project).relativize(journal).toString();
		return project.resolve("data").resolve(below.substring(0, below.length() - JournalFile.EXTENSION.length()));
	}
}
