package org.edgeloop.dataset.suggestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.internal.LabelFileKind;
import org.edgeloop.dataset.internal.LabelReader;
import org.edgeloop.dataset.internal.LabelWriter;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;

/**
 * Files of suggestions: {@code labels/**}{@code /<recording>.suggestions.json} beside the recording's label file, in the same form.
 * Each suggestion is a label with an {@linkplain Label#getOrigin() origin}.
 */
public final class SuggestionFiles {

	/** What the file's name has behind the recording's. */
	public static final String SUFFIX = LabelFileKind.SUGGESTIONS.suffix();

	private SuggestionFiles() {
	}

	/**
	 * @param recording the recording's path from the project's folder, with '/' between the names
	 * @return where its suggestions lie
	 * @throws ProblemException if the recording does not lie below {@code data/}
	 */
	public static Path fileFor(Path projectFolder, String recording) throws ProblemException {
		return besides(LabelFiles.fileFor(projectFolder, recording));
	}

	/** @return the file of suggestions that belongs to a label file */
	public static Path besides(Path labelFile) {
		String name = labelFile.getFileName().toString();
		return labelFile.resolveSibling(name.substring(0, name.length() - LabelFiles.SUFFIX.length()) + SUFFIX);
	}

	/** The other way of {@link #fileFor}. */
	public static String recordingOf(Path projectFolder, Path file) {
		String name = file.getFileName().toString();
		return LabelFiles.recordingOf(projectFolder,
				file.resolveSibling(name.substring(0, name.length() - SUFFIX.length()) + LabelFiles.SUFFIX));
	}

	/**
	 * Reads a file of suggestions.
	 *
	 * @throws ProblemException if it is no sound one of a version known here: names file and line
	 * @throws IOException if it cannot be read
	 */
	public static LabelSet read(Path file) throws IOException {
		return LabelReader.read(file, LabelFileKind.SUGGESTIONS, Files.readAllBytes(file));
	}

	/**
	 * Reads a recording's suggestions. Where it has no file of them yet, those count that an older version has put into the header of
	 * its label file.
	 *
	 * @return none if nothing was ever suggested
	 * @throws ProblemException if a file is not sound
	 * @throws IOException if it cannot be read
	 */
	public static LabelSet read(Path projectFolder, String recording) throws IOException {
		Path file = fileFor(projectFolder, recording);
		if (Files.exists(file)) {
			return read(file);
		}
		Path labelFile = LabelFiles.fileFor(projectFolder, recording);
		LabelSet suggestions = LabelsFactory.eINSTANCE.createLabelSet();
		suggestions.setRecording(recording);
		if (Files.exists(labelFile)) {
			LabelSet labels = LabelFiles.read(labelFile);
			suggestions.setContentHash(labels.getContentHash());
			suggestions.setSamples(labels.getSamples());
			suggestions.setSampleRate(labels.getSampleRate());
			suggestions.getLabels().addAll(HeaderSuggestions.of(labels));
		}
		return suggestions;
	}

	/**
	 * Reads, changes and writes a recording's suggestions, one caller at a time. The file is written atomically, and not at all where
	 * nothing changes.
	 *
	 * @param change is given the suggestions that are there
	 * @return whether the file was written
	 * @throws ProblemException if the file there is broken or of a newer version; it is left as it is
	 * @throws IOException if it cannot be read or written
	 */
	public static boolean update(Path projectFolder, String recording, Consumer<LabelSet> change) throws IOException {
		boolean written = rewrite(projectFolder, recording, change);
		if (written) {
			SuggestionEvents.saved(projectFolder, recording);
		}
		return written;
	}

	private static synchronized boolean rewrite(Path projectFolder, String recording, Consumer<LabelSet> change) throws IOException {
		Path file = fileFor(projectFolder, recording);
		ProjectPaths.checkInside(projectFolder, file);
		LabelSet suggestions = read(projectFolder, recording);
		byte[] before = LabelWriter.toBytes(LabelFileKind.SUGGESTIONS, suggestions);
		change.accept(suggestions);
		byte[] after = LabelWriter.toBytes(LabelFileKind.SUGGESTIONS, suggestions);
		if (Arrays.equals(before, after)) {
			return false;
		}
		AtomicFiles.write(file, out -> out.write(after));
		return true;
	}
}
