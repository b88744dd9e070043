package org.edgeloop.drift.internal.html;

import java.util.Comparator;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.stattest.StatTestResult;

/** The table of columns, the worst first. */
final class ColumnsSection {

	/** Beyond so many columns the table goes without drawings, which would make the page too large. */
	private static final int DRAWN = 400;

	private final SvgChart spark = new SvgChart(132, 30);
	private final DriftReport report;

	ColumnsSection(DriftReport report) {
		this.report = report;
	}

	/** @return the columns as the page lists them: failed first, then by how far they are beyond their threshold */
	static List<ColumnDrift> sorted(DriftReport report) {
		return report.columns().stream()
				.sorted(Comparator.comparing((ColumnDrift column) -> column.problem() == null).thenComparing(column -> !column.drifted())
						.thenComparing(Comparator.comparingDouble(ColumnDrift::severity).reversed()))
				.toList();
	}

	void write(Html html) {
		html.raw("<section><h2>Columns</h2><div class=\"tools\"><label>Filter <input id=\"filter\" type=\"search\"></label>"
				+ "<label>Show <select id=\"show\"><option value=\"\">all</option><option value=\"drift\">drifted</option>"
				+ "<option value=\"possible\">possibly drifted</option><option value=\"error\">with problems</option>"
				+ "<option value=\"steady\">steady</option></select></label>"
				+ "<span class=\"legend\"><i class=\"r\"></i>reference<i class=\"c\"></i>current</span></div>"
				+ "<div class=\"wide\"><table id=\"columns\" class=\"sortable\"><thead><tr>");
		for (String heading : List.of("Result", "Column", "Type", "Distribution", "Test", ">Score", ">Threshold", ">Severity")) {
			boolean right = heading.startsWith(">");
			html.raw(right ? "<th class=\"n\">" : "<th>").text(right ? heading.substring(1) : heading).raw("</th>");
		}
		html.raw("</tr></thead><tbody>");
		int index = 0;
		for (ColumnDrift column : sorted(report)) {
			row(html, column, index++);
		}
		html.raw("</tbody></table></div></section>");
	}

	private void row(Html html, ColumnDrift column, int index) {
		Status status = Status.of(column);
		html.raw("<tr data-s=\"" + status.id() + "\"><td data-v=\"" + status.ordinal() + "\">" + status.badge() + "</td><td>");
		if (index < DetailsSection.DETAILED) {
			html.raw("<a href=\"#c" + index + "\">").text(column.column()).raw("</a>");
		} else {
			html.text(column.column());
		}
		html.raw("</td>").element("td", column.type().id()).raw("<td>" + (index < DRAWN ? drawing(column) : "") + "</td>");
		StatTestResult test = column.test();
		Problem problem = column.problem();
		if (test == null) {
			html.element("td colspan=\"4\"", problem == null ? "" : problem.what()).raw("</tr>");
			return;
		}
		html.element("td", test.displayName());
		number(html, test.score());
		number(html, test.threshold());
		number(html, column.severity());
		html.raw("</tr>");
	}

	private static void number(Html html, double value) {
		html.raw("<td class=\"n\" data-v=\"" + value + "\">").text(value == Double.MAX_VALUE ? "∞" : Html.number(value)).raw("</td>");
	}

	private String drawing(ColumnDrift column) {
		var numbers = column.numbers();
		if (numbers != null) {
			return spark.histogram(numbers, "histograms of " + column.column());
		}
		var categories = column.categories();
		return categories == null ? "" : LevelBars.sparkline(categories, "shares of the levels of " + column.column());
	}
}
