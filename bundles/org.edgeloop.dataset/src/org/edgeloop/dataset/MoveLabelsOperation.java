package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.LabelFileKind;
import org.edgeloop.dataset.internal.LabelReader;
import org.edgeloop.dataset.internal.LabelWriter;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.suggestion.SuggestionFiles;

/**
 * Takes the labels, and what is suggested, along when a recording, or a group of recordings, was moved or renamed. The recordings
 * themselves are not touched: whoever moves them calls this.
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
	 * @return of how many recordings labels or suggestions were moved
	 * @throws ProblemException if the new place has labels already; nothing is moved then
	 * @throws IOException if a file cannot be read or written
	 */
	public int run(Progress progress) throws IOException {
		Map<Path, String> moves = new LinkedHashMap<>();
		for (Path file : labelFiles()) {
			String recording = to + LabelFiles.recordingOf(fromProject, file).substring(from.length());
			checkFree(LabelFiles.fileFor(toProject, recording));
			checkFree(SuggestionFiles.fileFor(toProject, recording));
			moves.put(file, recording);
		}
		progress.begin("Moving labels", moves.size());
		for (Map.Entry<Path, String> move : moves.entrySet()) {
			move(move.getKey(), move.getValue());
			progress.worked(1);
		}
		return moves.size();
	}

	private static void checkFree(Path target) throws ProblemException {
		if (Files.exists(target)) {
			throw new ProblemException(Problem.error("there are labels already for the recording's new place", target.toString(),
					"delete or rename that file, then move again"));
		}
	}

	/** The label files of one recording, or of all recordings of a group; a recording may have nothing but suggestions. */
	private List<Path> labelFiles() throws IOException {
		Set<Path> files = new LinkedHashSet<>();
		Path file = LabelFiles.fileFor(fromProject, from);
		if (Files.isRegularFile(file) || Files.isRegularFile(SuggestionFiles.besides(file))) {
			files.add(file);
		}
		Path folder = fromProject.resolve(ProjectPaths.LABELS).resolve(LabelFiles.belowData(fromProject, from));
		if (Files.isDirectory(folder)) {
			try (Stream<Path> below = Files.walk(folder)) {
				below.sorted().map(MoveLabelsOperation::labelFile).forEach(found -> found.ifPresent(files::add));
			}
		}
		return List.copyOf(files);
	}

	private static Optional<Path> labelFile(Path file) {
		String name = file.getFileName().toString();
		if (name.endsWith(SuggestionFiles.SUFFIX)) {
			return Optional.of(file.resolveSibling(name.substring(0, name.length() - SuggestionFiles.SUFFIX.length()) + LabelFiles.SUFFIX));
		}
		return name.endsWith(LabelFiles.SUFFIX) ? Optional.of(file) : Optional.empty();
	}

	private void move(Path file, String recording) throws IOException {
		Path target = LabelFiles.fileFor(toProject, recording);
		if (Files.exists(file)) {
			move(file, target, LabelFileKind.LABELS, recording);
		}
		if (Files.exists(SuggestionFiles.besides(file))) {
			move(SuggestionFiles.besides(file), SuggestionFiles.besides(target), LabelFileKind.SUGGESTIONS, recording);
		}
		deleteEmptyFolders(file.getParent());
	}

	private static void move(Path file, Path target, LabelFileKind kind, String recording) throws IOException {
		try {
			LabelSet labels = LabelReader.read(file, kind, Files.readAllBytes(file));
			labels.setRecording(recording);
			byte[] bytes = LabelWriter.toBytes(kind, labels);
			AtomicFiles.write(target, out -> out.write(bytes));
			Files.delete(file);
		} catch (ProblemException e) {
			// What cannot be understood is not rewritten, but it stays with its recording all the same.
			Files.createDirectories(target.getParent());
			Files.move(file, target);
		}
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
