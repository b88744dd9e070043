package org.edgeloop.drift.quality;

import java.util.function.ToLongFunction;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One side of {@code DatasetMissingValuesMetric}: what is absent, and in which way. */
final class MissingJson {

	private MissingJson() {
	}

	static ObjectNode of(TableQuality table) {
		var json = JsonNodeFactory.instance.objectNode();
		long cells = table.rows() * table.width();
		RowQuality row = table.row();
		json.set("different_missing_values", ways(table::total));
		json.put("number_of_different_missing_values", table.waysOfMissing());
		var byColumn = json.putObject("different_missing_values_by_column");
		table.columns().forEach(column -> byColumn.set(column.name(), ways(count -> count.applyAsLong(column))));
		json.set("number_of_different_missing_values_by_column", QualityJson.byColumn(table, ColumnQuality::waysOfMissing));
		json.put("number_of_missing_values", table.unusable());
		json.put("share_of_missing_values", cells == 0 ? 0 : (double) table.unusable() / cells);
		json.set("number_of_missing_values_by_column", QualityJson.byColumn(table, ColumnQuality::unusable));
		json.set("share_of_missing_values_by_column", shares(table));
		json.put("number_of_rows", table.rows());
		if (row == null) {
			json.putNull("number_of_rows_with_missing_values");
			json.putNull("share_of_rows_with_missing_values");
		} else {
			json.put("number_of_rows_with_missing_values", row.withUnusable());
			json.put("share_of_rows_with_missing_values", TableChecks.shareOfRowsWithMissing(table));
		}
		json.put("number_of_columns", table.width());
		var names = json.putArray("columns_with_missing_values");
		table.columns().stream().filter(column -> column.unusable() > 0).map(ColumnQuality::name).sorted().forEach(names::add);
		json.put("number_of_columns_with_missing_values", table.columnsWithUnusable());
		json.put("share_of_columns_with_missing_values", TableChecks.shareOfColumnsWithMissing(table));
		return json;
	}

	private static ObjectNode ways(ToLongFunction<ToLongFunction<ColumnQuality>> total) {
		var json = JsonNodeFactory.instance.objectNode();
		json.put("", total.applyAsLong(ColumnQuality::emptyTexts));
		json.put("-inf", total.applyAsLong(ColumnQuality::negativeInfinite));
		json.put("None", total.applyAsLong(ColumnQuality::missing));
		json.put("inf", total.applyAsLong(ColumnQuality::positiveInfinite));
		return json;
	}

	private static ObjectNode shares(TableQuality table) {
		var json = JsonNodeFactory.instance.objectNode();
		if (table.rows() > 0) {
			table.columns().forEach(column -> json.put(column.name(), (double) column.unusable() / table.rows()));
		}
		return json;
	}
}
