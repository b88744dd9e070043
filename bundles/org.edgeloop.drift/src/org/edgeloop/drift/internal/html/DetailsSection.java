package org.edgeloop.drift.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.NumberDistribution;
import org.edgeloop.drift.report.NumberDistribution.Quantile;
import org.edgeloop.drift.stattest.StatTestResult;
import org.edgeloop.table.NumberSummary;

/** A closed fold for each column with its charts and tables. */
final class DetailsSection {

	/** So many columns have a fold, the worst first: what keeps the page below two megabytes. */
	static final int DETAILED = 220;

	private final SvgChart chart = new SvgChart(360, 150);
	private final DriftReport report;

	DetailsSection(DriftReport report) {
		this.report = report;
	}

	void write(Html html) {
		List<ColumnDrift> columns = ColumnsSection.sorted(report);
		html.raw("<section><h2>Details</h2>");
		for (int i = 0; i < Math.min(columns.size(), DETAILED); i++) {
			fold(html, columns.get(i), i);
		}
		if (columns.size() > DETAILED) {
			html.element("p class=\"note\"", "The other " + (columns.size() - DETAILED) + " columns are in the report's JSON.");
		}
		html.raw("</section>");
	}

	private void fold(Html html, ColumnDrift column, int index) {
		html.raw("<details id=\"c" + index + "\"><summary>" + Status.of(column).badge() + " ").element("b", column.column()).raw("</summary>");
		Problem problem = column.problem();
		if (problem != null) {
			html.element("p", problem.toLine());
		}
		tested(html, column);
		NumberDistribution numbers = column.numbers();
		if (numbers != null) {
			numbers(html, column.column(), numbers);
		}
		var categories = column.categories();
		if (categories != null) {
			LevelBars.table(html, categories);
		}
		html.raw("</details>");
	}

	private static void tested(Html html, ColumnDrift column) {
		StatTestResult test = column.test();
		if (test == null) {
			return;
		}
		Double adjusted = column.adjusted();
		String sentence = test.displayName() + " is " + Html.number(test.score()) + (adjusted == null ? "" : ", corrected " + Html.number(adjusted))
				+ "; the threshold is " + Html.number(test.threshold()) + ". ";
		String effects = column.effects().stream().filter(effect -> Double.isFinite(effect.value()))
				.map(effect -> effect.displayName() + " " + Html.number(effect.value()) + " (" + effect.magnitude().name().toLowerCase(Locale.ROOT) + ")")
				.collect(Collectors.joining(", "));
		html.element("p", sentence + (effects.isEmpty() ? "" : "Size of the difference: " + effects + "."));
	}

	private void numbers(Html html, String column, NumberDistribution numbers) {
		html.raw("<div class=\"charts\">");
		figure(html, "Share of values", chart.histogram(numbers, "histograms of " + column), numbers);
		figure(html, "Share of values up to", chart.ecdf(numbers, "cumulative distribution functions of " + column), numbers);
		html.raw("<table><thead><tr><th></th><th class=\"n\">Reference</th><th class=\"n\">Current</th></tr></thead><tbody>");
		NumberSummary reference = numbers.reference();
		NumberSummary current = numbers.current();
		row(html, "values", Html.count(reference.n()), Html.count(current.n()));
		row(html, "missing", Html.count(reference.missing()), Html.count(current.missing()));
		if (reference.infinite() + current.infinite() > 0) {
			row(html, "infinite", Html.count(reference.infinite()), Html.count(current.infinite()));
		}
		row(html, "mean", Html.number(reference.mean()), Html.number(current.mean()));
		row(html, "std", Html.number(reference.deviation()), Html.number(current.deviation()));
		for (Quantile quantile : numbers.quantiles()) {
			row(html, name(quantile.q()), Html.number(quantile.reference()), Html.number(quantile.current()));
		}
		html.raw("</tbody></table></div>");
	}

	private static void figure(Html html, String caption, String svg, NumberDistribution numbers) {
		double[] edges = numbers.histogram().edges();
		if (!svg.isEmpty()) {
			html.raw("<figure><figcaption>").text(caption).raw("</figcaption>" + svg + "<div class=\"axis\">")
					.element("span", Html.number(edges[0])).element("span", Html.number(edges[edges.length - 1])).raw("</div></figure>");
		}
	}

	private static String name(double q) {
		return q == 0 ? "min" : q == 1 ? "max" : q == 0.5 ? "median" : Html.number(q * 100) + " %";
	}

	private static void row(Html html, String name, String reference, String current) {
		html.raw("<tr>").element("th", name).element("td class=\"n\"", reference).element("td class=\"n\"", current).raw("</tr>");
	}
}
