package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.internal.spec.SpecReader;
import org.edgeloop.experiment.internal.spec.SpecWriter;
import org.edgeloop.experiment.spec.RunsSpec;

/**
 * A {@code .runs} file: JSON in UTF-8 with a key a line, a run a line and a chart a line, in a stable order, so that two versions
 * differ where their comparisons do. Values that are as they are by default are left out, keys that this version does not know are kept.
 */
public final class ComparisonFile {

	/** What the names of such files end with, behind the dot. */
	public static final String EXTENSION = "runs";

	/** A comparison of a hundred thousand runs is a tenth of this. */
	private static final long LARGEST = 64L << 20;

	private ComparisonFile() {
	}

	/**
	 * @throws ProblemException if the file is no sound comparison, with the line
	 * @throws IOException if it cannot be read
	 */
	public static RunsSpec read(Path file) throws IOException {
		return parse(file, text(file));
	}

	/** @return the content of the file, strictly UTF-8: a damaged byte must not become permanent by the next save */
	static String text(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new ProblemException(Problem.error("too large for a comparison of runs", file.toString(), "choose a .runs file"));
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
		} catch (CharacterCodingException e) {
			throw new ProblemException(Problem.error("not UTF-8 text", file.toString(),
					"save the file as UTF-8 or restore it from the project's history"), e);
		}
	}

	/**
	 * @param file what messages name
	 * @param text the content of such a file
	 * @throws ProblemException if it is no sound comparison, with the line
	 */
	public static RunsSpec parse(Path file, String text) throws ProblemException {
		return SpecReader.read(file, text);
	}

	/** @return the content of the file; the same text for the same comparison */
	public static String format(RunsSpec spec) {
		return SpecWriter.write(spec);
	}

	/** Replaces the file as a whole. */
	public static void write(Path file, RunsSpec spec) throws IOException {
		AtomicFiles.writeString(file, format(spec));
	}
}
