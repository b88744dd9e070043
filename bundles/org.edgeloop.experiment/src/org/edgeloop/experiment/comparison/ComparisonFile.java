package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.edgeloop.document.TextForm;
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

	/** How it is read and written. */
	public static final TextForm<RunsSpec> FORM = new Form();

	private static final class Form implements TextForm<RunsSpec> {

		/** A comparison of a hundred thousand runs is a tenth of this. */
		private static final long LARGEST = 64L << 20;

		@Override
		public String name() {
			return "comparison of runs";
		}

		@Override
		public String extension() {
			return EXTENSION;
		}

		@Override
		public long largest() {
			return LARGEST;
		}

		@Override
		public RunsSpec parse(Path file, String text) throws ProblemException {
			return SpecReader.read(file, text);
		}

		@Override
		public String format(RunsSpec model) {
			return SpecWriter.write(model);
		}
	}

	private ComparisonFile() {
	}

	/**
	 * @throws ProblemException if the file is no sound comparison, with the line
	 * @throws IOException if it cannot be read
	 */
	public static RunsSpec read(Path file) throws IOException {
		return FORM.read(file);
	}

	/**
	 * @param file what messages name
	 * @param text the content of such a file
	 * @throws ProblemException if it is no sound comparison, with the line
	 */
	public static RunsSpec parse(Path file, String text) throws ProblemException {
		return FORM.parse(file, text);
	}

	/** @return the content of the file; the same text for the same comparison */
	public static String format(RunsSpec model) {
		return FORM.format(model);
	}

	/** Replaces the file as a whole. */
	public static void write(Path file, RunsSpec model) throws IOException {
		FORM.write(file, model);
	}
}
