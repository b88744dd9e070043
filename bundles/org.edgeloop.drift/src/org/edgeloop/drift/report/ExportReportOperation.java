package org.edgeloop.drift.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

/** Writes a report for somebody else: a page to be read, or a file that a program reads. */
public final class ExportReportOperation {

	/** What a report can be written as. */
	public enum Format {
		/** A page that needs no network. */
		HTML("html"),
		/** The report's own form; see {@link DriftReportFile}. */
		JSON("json"),
		/** In the form of Evidently 0.4. */
		EVIDENTLY("json"),
		/** The checks, for servers that run them. */
		JUNIT("xml");

		private final String ending;

		Format(String ending) {
			this.ending = ending;
		}

		/** @return what names of such files end with, behind the dot */
		public String ending() {
			return ending;
		}
	}

	private final DriftReport report;
	private final Path file;
	private final Format format;

	/** @param file is replaced if it is there */
	public ExportReportOperation(DriftReport report, Path file, Format format) {
		this.report = report;
		this.file = file;
		this.format = format;
	}

	/**
	 * @return the file
	 * @throws ProblemException if it is the spec of a report
	 * @throws IOException if it cannot be written; it is then as it was
	 */
	public Path run(Progress progress) throws IOException {
		if (file.toString().toLowerCase(Locale.ROOT).endsWith(".drift")) {
			throw new ProblemException(Problem.error("a report does not go into a .drift file", file.toString(), "choose another name"));
		}
		progress.begin("Writing " + file.getFileName(), 1);
		AtomicFiles.write(file, out -> {
			switch (format) {
			case HTML -> DriftReportHtml.write(report, out);
			case JSON -> DriftReportFile.write(report, out);
			case EVIDENTLY -> out.write((EvidentlyJson.of(report, List.of(EvidentlyJson.Metrics.DATA_DRIFT)) + "\n").getBytes(StandardCharsets.UTF_8));
			case JUNIT -> JUnitXml.write(report, out);
			}
		});
		progress.worked(1);
		return file;
	}
}
