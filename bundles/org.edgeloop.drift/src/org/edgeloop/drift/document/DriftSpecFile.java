package org.edgeloop.drift.document;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.edgeloop.document.TextForm;
import org.edgeloop.drift.internal.spec.SpecReader;
import org.edgeloop.drift.internal.spec.SpecWriter;
import org.edgeloop.drift.spec.DriftSpec;

/**
 * A {@code .drift} file: JSON in UTF-8 with a key a line, a column a line and a check a line, in a stable order, so that two versions
 * differ where their specs do. Values that are as they are by default are left out, keys that this version does not know are kept.
 */
public final class DriftSpecFile {

	/** What the names of such files end with, behind the dot. */
	public static final String EXTENSION = "drift";

	/** How it is read and written. */
	public static final TextForm<DriftSpec> FORM = new Form();

	private static final class Form implements TextForm<DriftSpec> {

		/** A spec of ten thousand columns with ten checks each is a tenth of this. */
		private static final long LARGEST = 64L << 20;

		@Override
		public String name() {
			return "spec of a drift report";
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
		public DriftSpec parse(Path file, String text) throws ProblemException {
			return SpecReader.read(file, text);
		}

		@Override
		public String format(DriftSpec model) {
			return SpecWriter.write(model);
		}
	}

	private DriftSpecFile() {
	}

	/**
	 * @throws ProblemException if the file is no sound spec, with the line
	 * @throws IOException if it cannot be read
	 */
	public static DriftSpec read(Path file) throws IOException {
		return FORM.read(file);
	}

	/**
	 * @param file what messages name
	 * @param text the content of such a file
	 * @throws ProblemException if it is no sound spec, with the line
	 */
	public static DriftSpec parse(Path file, String text) throws ProblemException {
		return FORM.parse(file, text);
	}

	/** @return the content of the file; the same text for the same spec */
	public static String format(DriftSpec model) {
		return FORM.format(model);
	}

	/** Replaces the file as a whole. */
	public static void write(Path file, DriftSpec model) throws IOException {
		FORM.write(file, model);
	}
}
