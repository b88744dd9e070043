package org.edgeloop.drift.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.performance.ModelQuality;
import org.edgeloop.drift.quality.DataQuality;
import org.edgeloop.drift.report.DatasetDrift;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.MultivariateResult;
import org.edgeloop.drift.report.TableFacts;

/** The whole page: the verdict, the columns, the checks and what else the report holds. */
public final class HtmlPage {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

	private final DriftReport report;
	private final Html html = new Html();

	public HtmlPage(DriftReport report) {
		this.report = report;
	}

	/** @return the page */
	public String write() {
		String title = title();
		html.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
				+ "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">"
				+ "<meta name=\"color-scheme\" content=\"light dark\">").element("title", "Drift: " + title)
				.raw("<style>" + resource("report.css") + "</style></head><body><header>");
		html.element("p class=\"kind\"", "Drift report").element("h1", title);
		verdict();
		html.raw("</header><main>");
		problems();
		new ColumnsSection(report).write(html);
		new ChecksSection(report).write(html);
		new TimeSection(report).write(html);
		rest();
		new DetailsSection(report).write(html);
		html.raw("</main><footer>").element("p", footer()).raw("</footer><script>" + resource("report.js") + "</script></body></html>\n");
		return html.toString();
	}

	private String title() {
		if (!report.name().isEmpty()) {
			return report.name();
		}
		return report.reference().name().isEmpty() ? report.current().name() : report.reference().name() + " and " + report.current().name();
	}

	private void rest() {
		MultivariateResult together = report.multivariate();
		if (together != null) {
			new TogetherSection(together).write(html);
		}
		ModelQuality model = report.model();
		if (model != null) {
			new ModelSection(model).write(html);
		}
		DataQuality quality = report.quality();
		if (quality != null) {
			new QualitySection(quality).write(html);
		}
	}

	private void verdict() {
		DatasetDrift drift = report.drift();
		Status status = drift.detected() ? Status.DRIFT : Status.STEADY;
		html.raw("<p class=\"verdict\">" + status.badge(drift.detected() ? "the data set drifted" : "the data set did not drift") + failedChecks()
				+ "</p><div class=\"cards\">");
		card(drift.drifted() + " of " + drift.columns(), "columns drifted", Html.percent(drift.share()) + ", limit " + Html.percent(drift.limit()));
		if (drift.failed() > 0) {
			card(Integer.toString(drift.failed()), "columns with problems", "they count as not drifted");
		}
		if (!report.checks().checks().isEmpty()) {
			long passed = report.checks().checks().stream().filter(check -> check.status().passes()).count();
			int warnings = report.checks().count(CheckStatus.WARNING);
			card(passed + " of " + report.checks().checks().size(), "checks passed", warnings == 1 ? "1 warning" : warnings + " warnings");
		}
		if (!report.reference().equals(TableFacts.NONE)) {
			table("reference", report.reference());
		}
		table("current", report.current());
		html.raw("</div>");
	}

	private String failedChecks() {
		int failed = report.checks().count(CheckStatus.FAIL) + report.checks().count(CheckStatus.ERROR);
		return failed == 0 ? "" : " " + Status.DRIFT.badge(failed == 1 ? "1 check failed" : failed + " checks failed");
	}

	private void table(String side, TableFacts table) {
		card(Html.count(table.rows()), "rows of the " + side, table.name());
	}

	private void card(String value, String name, String note) {
		html.raw("<div class=\"card\">").element("b", value).element("span", name).element("small", note).raw("</div>");
	}

	private void problems() {
		for (Problem problem : report.problems()) {
			html.raw("<p class=\"problem\">" + Status.WARNING.badge() + " ").text(problem.toLine()).raw("</p>");
		}
	}

	private String footer() {
		String mode = report.mode().name().toLowerCase(Locale.ROOT);
		String hashes = hash("reference", report.reference()) + hash("current", report.current());
		return "Made " + TIME.format(report.started()) + " by Edgeloop " + report.program() + ", mode " + mode + "." + hashes;
	}

	private static String hash(String side, TableFacts table) {
		return table.hash().isEmpty() ? "" : " " + side + " " + table.hash();
	}

	private static String resource(String name) {
		try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("the bundle holds " + name, e);
		}
	}
}
