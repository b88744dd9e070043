package org.edgeloop.drift.internal.html;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.drift.quality.ColumnComparison;
import org.edgeloop.drift.quality.ColumnQuality;
import org.edgeloop.drift.quality.DataQuality;
import org.edgeloop.drift.quality.NumberStatistics;
import org.edgeloop.drift.quality.RowQuality;
import org.edgeloop.drift.quality.TableQuality;

/** The quality of the data: the tables as a whole, then each column; reference before current. */
final class QualitySection {

	/** Beyond so many columns the page would become too large; the report's JSON has them all. */
	private static final int LISTED = 500;

	private final DataQuality quality;

	QualitySection(DataQuality quality) {
		this.quality = quality;
	}

	void write(Html html) {
		html.raw("<section><h2>Data quality</h2><div class=\"wide\"><table><thead><tr><th>Table</th>");
		for (String heading : List.of("Rows", "Columns", "Missing", "Constant columns", "Duplicated rows", "Empty rows", "Duplicated columns")) {
			html.element("th class=\"n\"", heading);
		}
		html.raw("</tr></thead><tbody>");
		TableQuality reference = quality.reference();
		if (reference != null) {
			table(html, "reference", reference);
		}
		table(html, "current", quality.current());
		html.raw("</tbody></table></div>");
		columns(html);
		html.raw("</section>");
	}

	private static void table(Html html, String side, TableQuality table) {
		RowQuality row = table.row();
		double cells = Math.max(1.0, (double) table.rows() * table.width());
		html.raw("<tr>").element("th", side);
		for (String cell : List.of(Html.count(table.rows()), Integer.toString(table.width()),
				Html.count(table.missing()) + " (" + Html.percent(table.missing() / cells) + ")", Long.toString(table.constantColumns()),
				row == null ? "–" : Html.count(row.duplicated()), row == null ? "–" : Html.count(row.empty()),
				row == null ? "–" : Integer.toString(row.duplicatedColumns().size()))) {
			html.element("td class=\"n\"", cell);
		}
		html.raw("</tr>");
	}

	private void columns(Html html) {
		html.raw("<h3>Columns, reference → current</h3><div class=\"wide\"><table class=\"sortable\"><thead><tr><th>Column</th><th>Kind</th>");
		for (String heading : List.of("Missing", "Distinct", "Mean", "Std", "Min", "Max", "New levels", "Levels gone")) {
			html.element("th class=\"n\"", heading);
		}
		html.raw("<th>Most common</th></tr></thead><tbody>");
		quality.columns().stream().limit(LISTED).forEach(column -> column(html, column));
		html.raw("</tbody></table></div>");
		if (quality.columns().size() > LISTED) {
			html.element("p class=\"note\"", "The other " + (quality.columns().size() - LISTED) + " columns are in the report's JSON.");
		}
	}

	private static void column(Html html, ColumnComparison column) {
		ColumnQuality was = column.reference();
		ColumnQuality now = column.current();
		html.raw("<tr>").element("td", column.name()).element("td", column.kind().key());
		both(html, was, now, QualitySection::missing);
		both(html, was, now, side -> Html.count(side.distinct()));
		both(html, was, now, side -> number(side, numbers -> numbers.mean()));
		both(html, was, now, side -> number(side, numbers -> numbers.deviation()));
		both(html, was, now, side -> number(side, numbers -> numbers.min()));
		both(html, was, now, side -> number(side, numbers -> numbers.max()));
		var change = column.change();
		html.element("td class=\"n\"", change == null ? "" : Html.count(change.appeared())).element("td class=\"n\"",
				change == null ? "" : Html.count(change.vanished()));
		html.element("td", now == null ? "" : common(now)).raw("</tr>");
	}

	/** What is said of a column of one side. */
	@FunctionalInterface
	private interface Saying {
		String of(ColumnQuality side);
	}

	/** One value where both sides say the same. */
	private static void both(Html html, @Nullable ColumnQuality was, @Nullable ColumnQuality now, Saying saying) {
		String before = was == null ? "" : saying.of(was);
		String after = now == null ? "" : saying.of(now);
		html.element("td class=\"n\"", before.equals(after) || was == null ? after : before + " → " + after);
	}

	private static String number(ColumnQuality side, ToDoubleFunction<NumberStatistics> value) {
		NumberStatistics numbers = side.statistics();
		return numbers == null ? "" : Html.number(value.applyAsDouble(numbers));
	}

	private static String missing(ColumnQuality side) {
		return Html.percent(side.rows() == 0 ? 0 : side.missing() / (double) side.rows());
	}

	private static String common(ColumnQuality side) {
		var most = side.mostCommon();
		return most == null || side.rows() == 0 ? "" : most.wording() + " (" + Html.percent(most.count() / (double) side.rows()) + ")";
	}
}
