package org.edgeloop.drift.internal.html;

import java.util.Comparator;
import java.util.List;

import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.report.DriftReport;

/** The checks, those that did not pass first. */
final class ChecksSection {

	private static final List<CheckStatus> ORDER = List.of(CheckStatus.ERROR, CheckStatus.FAIL, CheckStatus.WARNING, CheckStatus.SKIPPED,
			CheckStatus.SUCCESS);

	private final DriftReport report;

	ChecksSection(DriftReport report) {
		this.report = report;
	}

	void write(Html html) {
		List<Check> checks = report.checks().checks().stream().sorted(Comparator.comparingInt(check -> ORDER.indexOf(check.status()))).toList();
		if (checks.isEmpty()) {
			return;
		}
		List<Check> passed = checks.stream().filter(check -> check.status() == CheckStatus.SUCCESS).toList();
		html.raw("<section><h2>Checks</h2>");
		if (passed.size() < checks.size()) {
			table(html, checks.subList(0, checks.size() - passed.size()));
		}
		if (!passed.isEmpty()) {
			html.raw("<details><summary>" + Status.STEADY.badge(passed.size() + " passed") + "</summary>");
			table(html, passed);
			html.raw("</details>");
		}
		html.raw("</section>");
	}

	private static void table(Html html, List<Check> checks) {
		html.raw("<div class=\"wide\"><table class=\"sortable\"><thead><tr><th>Result</th><th>Check</th><th>Column</th>"
				+ "<th>What was found</th></tr></thead><tbody>");
		for (Check check : checks) {
			String column = check.column();
			html.raw("<tr><td data-v=\"" + ORDER.indexOf(check.status()) + "\">" + Status.of(check.status()).badge(word(check.status())) + "</td>")
					.element("td", check.name()).element("td", column == null ? "" : column)
					.element("td", check.description().replace("**", "")).raw("</tr>");
		}
		html.raw("</tbody></table></div>");
	}

	private static String word(CheckStatus status) {
		return switch (status) {
		case SUCCESS -> "passed";
		case FAIL -> "failed";
		case WARNING -> "warning";
		case ERROR -> "error";
		case SKIPPED -> "skipped";
		};
	}
}
