package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.internal.LabelFileKind;
import org.edgeloop.dataset.internal.LabelReader;
import org.edgeloop.dataset.internal.LabelRules;
import org.edgeloop.dataset.internal.LabelWriter;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

/**
 * Label files: {@code labels/**}{@code /<recording>.labels.json}, a JSON object whose header has a key a line and whose
 * {@code labels} have a label a line, ordered by first sample, end and id, so that versions diff and merge by lines. Keys that
 * this version does not know are kept.
 */
public final class LabelFiles {

	/** What a label file's name has behind the recording's. */
	public static final String SUFFIX = LabelFileKind.LABELS.suffix();

	/** The order of labels in a file: by first sample, end, then id. */
	public static final Comparator<Label> ORDER = LabelWriter.ORDER;

	private LabelFiles() {
	}

	/**
	 * Finds a recording's label file: {@code data/a/b.wav} has {@code labels/a/b.wav.labels.json}.
	 *
	 * @param recording the recording's path from the project's folder, with '/' between the names
	 * @throws ProblemException if the recording does not lie below {@code data/}
	 */
	public static Path fileFor(Path projectFolder, String recording) throws ProblemException {
		return projectFolder.resolve(ProjectPaths.LABELS).resolve(belowData(projectFolder, recording) + SUFFIX);
	}

	/** @return the recording's path from {@code data/}, with '/' between the names */
	static String belowData(Path projectFolder, String recording) throws ProblemException {
		Path data = ProjectPaths.resolve(projectFolder, ProjectPaths.DATA);
		Path file = ProjectPaths.resolve(projectFolder, recording);
		if (!file.startsWith(data) || file.equals(data)) {
			throw new ProblemException(Problem.error("only recordings below the project's data folder have labels", recording,
					"import the recording into the project"));
		}
		return ProjectPaths.relative(data, file);
	}

	/** The other way of {@link #fileFor}: {@code labels/a/b.wav.labels.json} belongs to {@code data/a/b.wav}. */
	public static String recordingOf(Path projectFolder, Path labelFile) {
		String path = ProjectPaths.relative(projectFolder.resolve(ProjectPaths.LABELS), labelFile);
		return ProjectPaths.DATA + "/" + path.substring(0, path.length() - SUFFIX.length());
	}

	/**
	 * Reads a label file.
	 *
	 * @throws ProblemException if it is no sound label file of a version known here: names file and line
	 * @throws IOException if it cannot be read
	 */
	public static LabelSet read(Path file) throws IOException {
		return LabelReader.read(file, Files.readAllBytes(file));
	}

	/**
	 * Reads what a label file held elsewhere or at another time.
	 *
	 * @param file names it in problems
	 * @throws ProblemException if it is no sound label file of a version known here
	 * @throws IOException if it cannot be read
	 */
	public static LabelSet read(Path file, byte[] content) throws IOException {
		return LabelReader.read(file, content);
	}

	/**
	 * Writes a label file atomically. A file that is there and is no label file of a version known here is left as it is.
	 *
	 * @throws ProblemException if the file there is broken or of a newer version
	 * @throws IllegalArgumentException if a label is not sound
	 * @throws IOException if it cannot be written
	 */
	public static void write(Path file, LabelSet labels) throws IOException {
		if (Files.exists(file)) {
			read(file);
		}
		byte[] bytes = toBytes(labels);
		AtomicFiles.write(file, out -> out.write(bytes));
	}

	/** @return the file's content; see {@link #write} */
	static byte[] toBytes(LabelSet labels) {
		for (Label label : labels.getLabels()) {
			LabelRules.fault(label, labels.getSamples()).ifPresent(fault -> {
				throw new IllegalArgumentException(label.getId() + ": " + fault);
			});
		}
		return LabelWriter.toBytes(labels);
	}
}
