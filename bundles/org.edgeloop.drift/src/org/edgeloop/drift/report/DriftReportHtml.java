package org.edgeloop.drift.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.edgeloop.drift.internal.html.HtmlPage;

/**
 * A report as one HTML page that needs no network and, but for sorting and filtering, no script. It is light or dark as the reader's
 * system is, and stays below two megabytes with two hundred columns.
 */
public final class DriftReportHtml {

	private DriftReportHtml() {
	}

	/** Writes the page in UTF-8; the stream stays open. */
	public static void write(DriftReport report, OutputStream out) throws IOException {
		out.write(new HtmlPage(report).write().getBytes(StandardCharsets.UTF_8));
	}
}
