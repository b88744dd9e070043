package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.dataset.labels.LabelSet;

/**
 * Takes the labels along when a recording, or a group of recordings, was moved or renamed. The recordings themselves are not
 * touched: whoever moves them calls this.
 */
public final class MoveLabelsOperation {

	private final Path fromProject;
	private final String from;
	private final Path toProject;
	private final String to;

	/**
	 * @param from the recording's or group's old path from its project's folder, such as {@code data/a/b.wav}
	 * @param to its new path from the folder of the project that it is in now
	 */
	public MoveLabelsOperation(Path fromProject, String from, Path toProject, String to) {
		this.fromProject = fromProject;
		this.from = from;
		this.toProject = toProject;
		this.to = to;
	}

	/**
	 * @return how many label files were moved
	 * @throws ProblemException if the new place has labels already; nothing is moved then
	 * @throws IOException if a file cannot be read or written
	 */
	public int run(Progress progress) throws IOException {
		Map<Path, String> moves = new LinkedHashMap<>();
		for (Path file : labelFiles()) {
			String recording = to + LabelFiles.recordingOf(fromProject, file).substring(from.length());
			Path target = LabelFiles.fileFor(toProject, recording);
			if (Files.exists(target)) {
				throw new ProblemException(Problem.error("there are labels already for the recording's new place",
						target.toString(), "delete or rename that label file, then move again"));
			}
			moves.put(file, recording);
		}
		progress.begin("Moving labels", moves.size());
		for (Map.Entry<Path, String> move : moves.entrySet()) {
			move(move.getKey(), move.getValue());
			progress.worked(1);
		}
		return moves.size();
	}

	/** The label file of one recording, or those of all recordings of a group. */
	private List<Path> labelFiles() throws IOException {
		List<Path> files = new ArrayList<>();
		Path file = LabelFiles.fileFor(fromProject, from);
		if (Files.isRegularFile(file)) {
			files.add(file);
		}
		Path folder = fromProject.resolve(ProjectPaths.LABELS).resolve(LabelFiles.belowData(fromProject, from));
		if (Files.isDirectory(folder)) {
			try (Stream<Path> below = Files.walk(folder)) {
				below.filter(path -> path.getFileName().toString().endsWith(LabelFiles.SUFFIX)).sorted().forEach(files::add);
			}
		}
		return files;
	}

	private void move(Path file, String recording) throws IOException {
		Path target = LabelFiles.fileFor(toProject, recording);
		try {
			LabelSet labels = LabelFiles.read(file);
			labels.setRecording(recording);
			LabelFiles.write(target, labels);
			Files.delete(file);
		} catch (ProblemException e) {
			// What cannot be understood is not rewritten, but it stays with its recording all the same.
			Files.createDirectories(target.getParent());
			Files.move(file, target);
		}
		deleteEmptyFolders(file.getParent());
	}

	private void deleteEmptyFolders(Path folder) throws IOException {
		Path labels = fromProject.resolve(ProjectPaths.LABELS);
		for (Path empty = folder; empty.startsWith(labels) && !empty.equals(labels) && isEmpty(empty); empty = empty.getParent()) {
			Files.delete(empty);
		}
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (Stream<Path> content = Files.list(folder)) {
			return content.findAny().isEmpty();
		}
	}
}
