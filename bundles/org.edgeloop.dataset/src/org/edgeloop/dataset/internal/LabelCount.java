package org.edgeloop.dataset.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * How many labels a file holds. A file laid out as {@link LabelWriter} does is counted by its lines, without parsing them; any
 * other is read in full.
 *
 * @param labels the number of labels
 * @param problem why the file cannot be read; empty if it can
 */
public record LabelCount(int labels, Optional<Problem> problem) {

	private static final int UNUSUAL = -1;

	public static LabelCount of(Path file) {
		try {
			int lines = countLines(file);
			return new LabelCount(lines == UNUSUAL ? LabelReader.read(file, Files.readAllBytes(file)).getLabels().size() : lines,
					Optional.empty());
		} catch (ProblemException e) {
			return new LabelCount(0, Optional.of(e.problem()));
		} catch (IOException e) {
			return new LabelCount(0, Optional.of(Problem.error("cannot be read: " + e, file.toString(), "check the permissions")));
		}
	}

	/** @return the number of label lines, or {@link #UNUSUAL} if the file is laid out in another way */
	private static int countLines(Path file) throws IOException {
		// Only line ends and ASCII matter here, and this decodes them fastest.
		try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
			for (String line : LabelWriter.HEAD.lines().toList()) {
				if (!line.equals(reader.readLine())) {
					return UNUSUAL;
				}
			}
			String line = reader.readLine();
			while (line != null && !line.equals(LabelWriter.LABELS.strip())) {
				line = reader.readLine();
			}
			int labels = 0;
			for (line = reader.readLine(); line != null && line.startsWith("{\"id\":"); line = reader.readLine()) {
				labels++;
			}
			boolean closed = "]".equals(line) && "}".equals(reader.readLine()) && reader.readLine() == null;
			return closed ? labels : UNUSUAL;
		}
	}
}
