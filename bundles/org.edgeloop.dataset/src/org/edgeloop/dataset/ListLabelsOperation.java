package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.dataset.labels.LabelSet;

/** Reads all labels that a project has saved. A label file that is not sound does not keep the others from being read. */
public final class ListLabelsOperation {

	/**
	 * What was found.
	 *
	 * @param labels the labels of each recording by its path from the project's folder, in the paths' order
	 * @param problems why label files could not be read
	 */
	public record Listing(SequencedMap<String, LabelSet> labels, List<Problem> problems) {
	}

	private final Path project;

	/** @param project the project's folder */
	public ListLabelsOperation(Path project) {
		this.project = project;
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws ProblemException if the folder is no project
	 * @throws IOException if the folder cannot be read
	 */
	public Listing run(Progress progress) throws IOException {
		if (!DatasetFiles.isProject(project)) {
			throw new ProblemException(Problem.error("this is no project: it has no " + DatasetFiles.NAME, project.toString(),
					"name a project's folder"));
		}
		var listing = new Listing(new TreeMap<>(), new ArrayList<>());
		List<Path> files = labelFiles(listing.problems());
		progress.begin("Reading labels", files.size());
		for (Path file : files) {
			progress.checkCancelled();
			read(file, listing);
			progress.worked(1);
		}
		return listing;
	}

	private void read(Path file, Listing listing) {
		try {
			listing.labels().put(LabelFiles.recordingOf(project, file), LabelFiles.read(file));
		} catch (ProblemException e) {
			listing.problems().add(e.problem());
		} catch (IOException e) {
			listing.problems().add(unreadable(file));
		}
	}

	private List<Path> labelFiles(List<Problem> problems) throws IOException {
		List<Path> files = new ArrayList<>();
		Path labels = project.resolve(ProjectPaths.LABELS);
		if (!Files.exists(labels)) {
			return files;
		}
		Files.walkFileTree(labels, new Collector(files, problems));
		files.sort(null);
		return files;
	}

	private static Problem unreadable(Path file) {
		return Problem.error("the labels cannot be read", file.toString(), "check its permissions");
	}

	/** Takes every label file and goes on where a folder cannot be read. */
	@NonNullByDefault({})
	private static final class Collector extends SimpleFileVisitor<Path> {

		private final List<Path> files;
		private final List<Problem> problems;

		private Collector(List<Path> files, List<Problem> problems) {
			this.files = files;
			this.problems = problems;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (file.getFileName().toString().endsWith(LabelFiles.SUFFIX)) {
				files.add(file);
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException failure) {
			problems.add(unreadable(file));
			return FileVisitResult.CONTINUE;
		}
	}
}
