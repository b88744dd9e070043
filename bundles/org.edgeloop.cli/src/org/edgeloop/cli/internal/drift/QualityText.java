package org.edgeloop.cli.internal.drift;

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.drift.quality.ColumnComparison;
import org.edgeloop.drift.quality.ColumnKind;
import org.edgeloop.drift.quality.ColumnQuality;
import org.edgeloop.drift.quality.CommonValue;
import org.edgeloop.drift.quality.DataQuality;
import org.edgeloop.drift.quality.NumberStatistics;
import org.edgeloop.drift.quality.RowQuality;
import org.edgeloop.drift.quality.TableQuality;

/** Data quality as a terminal shows it: a line a column of the current table, then a sentence a table. */
@NonNullByDefault({})
final class QualityText {

	private final DataQuality quality;

	QualityText(DataQuality quality) {
		this.quality = quality;
	}

	@Override
	public String toString() {
		var table = new TextTable("column", "kind", ">missing", ">infinite", ">unique", "most common", ">mean", ">min", ">median", ">max");
		for (ColumnComparison column : quality.columns()) {
			ColumnQuality current = column.current();
			if (current == null) {
				table.row(column.name(), column.kind().key(), "not there", "", "", "", "", "", "", "");
				continue;
			}
			CommonValue most = current.mostCommon();
			NumberStatistics numbers = column.kind() == ColumnKind.NUMBER ? current.statistics() : null;
			table.row(column.name(), column.kind().key(), percent(current.missing(), current.rows()), current.infinite() + "",
					current.distinct() + "", most == null ? "" : most.wording() + " (" + percent(most.count(), current.rows()) + ")",
					numbers == null ? "" : number(numbers.mean()), numbers == null ? "" : number(numbers.min()),
					numbers == null ? "" : number(numbers.median()), numbers == null ? "" : number(numbers.max()));
		}
		TableQuality reference = quality.reference();
		return table + "\n" + (reference == null ? "" : sentence(reference)) + sentence(quality.current());
	}

	private static String sentence(TableQuality table) {
		RowQuality row = table.row();
		String rows = row == null ? "" : ", %d duplicated rows, %d empty rows, %d duplicated columns".formatted(row.duplicated(), row.empty(),
				row.duplicatedColumns().size());
		return "%s: %d rows, %d columns, %d values missing%s, %d constant columns%n".formatted(table.name(), table.rows(), table.width(),
				table.missing(), rows, table.constantColumns());
	}

	private static String percent(long count, long rows) {
		return rows == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", 100.0 * count / rows);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.4g", value);
	}
}
