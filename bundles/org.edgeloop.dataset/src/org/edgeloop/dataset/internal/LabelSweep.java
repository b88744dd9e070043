package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelFiles;

/** Goes through all label files of a project, several at a time; one that is not sound does not keep the others from being read. */
public final class LabelSweep {

	/** What is made of a label file, by any thread. */
	@FunctionalInterface
	public interface Reading<T> {
		T read(String recording, Path file) throws IOException;
	}

	/** So many files are read before the first of them is handed on. */
	private static final int AHEAD = 128;

	private record Outcome<T>(List<T> made, List<Problem> problems) {
	}

	private final Path project;
	private final List<Problem> problems = new ArrayList<>();

	public LabelSweep(Path project) {
		this.project = project.toAbsolutePath().normalize();
	}

	/**
	 * @return the label files by the paths of their recordings
	 * @throws ProblemException if the folder is no project
	 * @throws IOException if it cannot be read
	 */
	public SortedMap<String, Path> files(Progress progress) throws IOException {
		return files(LabelFileKind.LABELS, progress);
	}

	/** @return the same of files of some kind */
	public SortedMap<String, Path> files(LabelFileKind kind, Progress progress) throws IOException {
		if (!DatasetFiles.isProject(project)) {
			throw new ProblemException(Problem.error("this is no project: it has no " + DatasetFiles.NAME, project.toString(),
					"name a project's folder"));
		}
		var files = new TreeMap<String, Path>();
		FileWalk.walk(project.resolve(ProjectPaths.LABELS), progress, (file, _) -> {
			String name = file.toString();
			if (name.endsWith(kind.suffix())) {
				String labels = name.substring(0, name.length() - kind.suffix().length()) + LabelFiles.SUFFIX;
				files.put(LabelFiles.recordingOf(project, Path.of(labels)), file);
			}
		}, problems::add);
		return files;
	}

	public static Problem orphan(Path labels, String recording) {
		return Problem.warning("labels without their recording: there is no " + recording, labels.toString(),
				"bring the recording back, or move the label file to where the recording is now");
	}

	/**
	 * @param made is given what was made of each file, in the order of the files, by the calling thread
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public <T> void read(SortedMap<String, Path> files, Progress progress, Reading<T> reading, Consumer<T> made) {
		progress.begin("Reading labels", files.size());
		List<Entry<String, Path>> all = List.copyOf(files.entrySet());
		for (int from = 0; from < all.size(); from += AHEAD) {
			List<Outcome<T>> outcomes = all.subList(from, Math.min(all.size(), from + AHEAD)).parallelStream().map(file -> {
				progress.checkCancelled();
				Outcome<T> outcome = read(file.getKey(), file.getValue(), reading);
				progress.worked(1);
				return outcome;
			}).toList();
			for (Outcome<T> outcome : outcomes) {
				outcome.made().forEach(made);
				problems.addAll(outcome.problems());
			}
		}
	}

	/** @return what kept files from being read, and recordings that are missing */
	public List<Problem> problems() {
		return List.copyOf(problems);
	}

	private <T> Outcome<T> read(String recording, Path file, Reading<T> reading) {
		try {
			T made = reading.read(recording, file);
			boolean orphan = !Files.exists(ProjectPaths.resolve(project, recording));
			return new Outcome<>(List.of(made), orphan ? List.of(orphan(file, recording)) : List.of());
		} catch (ProblemException e) {
			return new Outcome<>(List.of(), List.of(e.problem()));
		} catch (IOException e) {
			return new Outcome<>(List.of(), List.of(Problem.error("the labels cannot be read: " + IoCause.inWords(e),
					file.toString(), "check its permissions")));
		}
	}
}
