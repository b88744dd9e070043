package org.edgeloop.drift.internal.html;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.drift.chunk.ChunkScore;
import org.edgeloop.drift.chunk.ChunkSeries;
import org.edgeloop.drift.chunk.ColumnChunks;
import org.edgeloop.drift.report.DriftReport;

/** The scores of the chunks, those with most alerts first: a line for each series with its upper limit. */
final class TimeSection {

	private static final int SHOWN = 100;

	private final SvgChart chart = new SvgChart(360, 48);
	private final DriftReport report;

	TimeSection(DriftReport report) {
		this.report = report;
	}

	void write(Html html) {
		List<ChunkSeries> series = report.chunks().stream().map(ColumnChunks::series).flatMap(List::stream)
				.sorted(Comparator.comparingLong(ChunkSeries::alerts).reversed()).toList();
		if (series.isEmpty()) {
			return;
		}
		html.raw("<section><h2>Over time</h2><p class=\"note\">Scores of the reference's chunks, then of the current ones; the dashed line is the "
				+ "upper limit.</p><div class=\"wide\"><table class=\"sortable\"><thead><tr><th>Column</th><th>Method</th><th class=\"n\">Alerts</th>"
				+ "<th>Score by chunk</th></tr></thead><tbody>");
		series.stream().limit(SHOWN).forEach(each -> row(html, each));
		html.raw("</tbody></table></div>");
		if (series.size() > SHOWN) {
			html.element("p class=\"note\"", "The other " + (series.size() - SHOWN) + " are in the report's JSON.");
		}
		html.raw("</section>");
	}

	private void row(Html html, ChunkSeries series) {
		double[] scores = Stream.concat(series.reference().stream(), series.current().stream()).mapToDouble(ChunkScore::score).toArray();
		Status status = series.alerts() > 0 ? Status.DRIFT : Status.STEADY;
		html.raw("<tr>").element("td", series.name()).element("td", series.method())
				.raw("<td class=\"n\" data-v=\"" + series.alerts() + "\">" + status.badge(series.alerts() + " of " + series.current().size()) + "</td><td>"
						+ chart.scores(scores, series.limits().upper(), series.method() + " of " + series.name() + " by chunk") + "</td></tr>");
	}
}
