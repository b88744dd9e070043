package org.edgeloop.drift.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.internal.report.ReportJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A drift report as JSON: an object with the names of {@link DriftReport} and its parts, before them {@code format} and
 * {@code version}. Enumerations are in lower case, instants in ISO 8601, what JSON has no number for is one of the texts
 * {@code "NaN"}, {@code "Infinity"} and {@code "-Infinity"}. A part that was not asked for is null. The bundle's
 * {@code REPORTS.md} lists the keys.
 */
public final class DriftReportFile {

	static final String FORMAT = "edgeloop-drift-report";
	static final int VERSION = 1;
	private static final long LARGEST = 512L << 20;

	private DriftReportFile() {
	}

	/** Writes a report as JSON in UTF-8; the stream stays open. */
	public static void write(DriftReport report, OutputStream out) throws IOException {
		ObjectNode json = ReportJson.MAPPER.createObjectNode();
		json.put("format", FORMAT);
		json.put("version", VERSION);
		json.setAll(ReportJson.MAPPER.<ObjectNode>valueToTree(report));
		ReportJson.MAPPER.writeValue(out, json);
		out.write('\n');
	}

	/** Writes a run as a line of JSON in UTF-8, as a history holds it; the stream stays open. */
	public static void write(RunSummary run, OutputStream out) throws IOException {
		ReportJson.MAPPER.writeValue(out, run);
		out.write('\n');
	}

	/** Replaces the file as a whole. */
	public static void write(DriftReport report, Path file) throws IOException {
		AtomicFiles.write(file, out -> write(report, out));
	}

	/**
	 * @throws ProblemException if the file holds no drift report, or one of a newer version
	 * @throws IOException if it cannot be read
	 */
	public static DriftReport read(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw notOne(file, null);
		}
		try {
			JsonNode json = ReportJson.MAPPER.readTree(Files.readAllBytes(file));
			if (!FORMAT.equals(json.path("format").asText())) {
				throw notOne(file, null);
			}
			if (json.path("version").asInt() > VERSION) {
				throw new ProblemException(Problem.error("written by a newer Edgeloop", file.toString(), "update Edgeloop, or run the report again"));
			}
			return ReportJson.MAPPER.treeToValue(json, DriftReport.class);
		} catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
			throw notOne(file, e);
		}
	}

	private static ProblemException notOne(Path file, @Nullable Throwable cause) {
		return new ProblemException(Problem.error("this is no drift report", file.toString(), "run the report again"), cause);
	}
}
