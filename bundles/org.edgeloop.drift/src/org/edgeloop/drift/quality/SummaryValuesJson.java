package org.edgeloop.drift.quality;

import org.edgeloop.table.ColumnType;
import org.edgeloop.table.Side;
import org.edgeloop.table.ValueCounts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The values of Evidently 0.7's summary of the current table: an array of {@code {"metric_name", "value"}}, unrounded. That version
 * takes integers of up to ten different values for categories.
 */
public final class SummaryValuesJson {

	private static final int FEW = 10;

	private final DataQuality quality;
	private final ArrayNode metrics = JsonNodeFactory.instance.arrayNode();

	private SummaryValuesJson(DataQuality quality) {
		this.quality = quality;
	}

	public static ArrayNode of(DataQuality quality) {
		var values = new SummaryValuesJson(quality);
		values.table();
		quality.columns().forEach(values::column);
		return values.metrics;
	}

	private void table() {
		TableQuality table = quality.current();
		metric("RowCount()", table.rows());
		metric("ColumnCount()", table.width());
		for (ColumnKind kind : ColumnKind.values()) {
			metric("ColumnCount(column_type=ColumnType." + name(kind) + ")",
					quality.columns().stream().filter(column -> column.current() != null && kind(column) == kind).count());
		}
		metric("ConstantColumnsCount()", table.constantColumns());
		metric("EmptyColumnsCount()", table.emptyColumns());
		metric("AlmostConstantColumnsCount()", table.almostConstantColumns());
		RowQuality row = table.row();
		if (row != null) {
			metric("DuplicatedRowCount()", row.duplicated());
			metric("DuplicatedColumnsCount()", row.duplicatedColumns().size());
			metric("AlmostDuplicatedColumnsCount()", row.almostDuplicatedColumns().size());
			metric("EmptyRowsCount()", row.empty());
		}
		// The share is of rows, not of cells: a defect that is kept because these numbers are compared.
		counted(metric("DatasetMissingValueCount()"), table.missing(), table.rows());
	}

	private void column(ColumnComparison column) {
		ColumnQuality current = column.current();
		if (current == null) {
			return;
		}
		String name = "(column=" + column.name();
		counted(metric("MissingValueCount" + name + ")"), current.missing(), current.rows());
		NumberStatistics statistics = current.statistics();
		if (kind(column) == ColumnKind.NUMBER && statistics != null) {
			metric("MinValue" + name + ")", statistics.min());
			metric("MaxValue" + name + ")", statistics.max());
			metric("MeanValue" + name + ")", statistics.mean());
			metric("StdValue" + name + ")", statistics.deviation());
			metric("QuantileValue" + name + ",quantile=0.25)", statistics.p25());
			metric("QuantileValue" + name + ",quantile=0.5)", statistics.median());
			metric("QuantileValue" + name + ",quantile=0.75)", statistics.p75());
		}
		ValueCounts<String> levels = column.levels();
		if (kind(column) == ColumnKind.CATEGORY && levels != null) {
			levels(metric("UniqueValueCount" + name + ")"), column, current, levels);
		}
	}

	private static void levels(ObjectNode value, ColumnComparison column, ColumnQuality current, ValueCounts<String> levels) {
		var counts = value.putObject("counts");
		var shares = value.putObject("shares");
		for (int level = 0; level < levels.size(); level++) {
			long count = levels.of(Side.CURRENT)[level];
			counts.put(levels.values().get(level), count);
			shares.put(levels.values().get(level), (double) count / current.rows());
		}
		ColumnQuality reference = column.reference();
		if (current.missing() > 0 || reference != null && reference.missing() > 0) {
			counts.put("nan", 0);
			shares.put("nan", 0);
		}
	}

	private static ColumnKind kind(ColumnComparison column) {
		ColumnQuality current = column.current();
		boolean few = current != null && (current.type() == ColumnType.INT32 || current.type() == ColumnType.INT64)
				&& current.distinct() <= FEW;
		return few && column.kind() == ColumnKind.NUMBER ? ColumnKind.CATEGORY : column.kind();
	}

	private static String name(ColumnKind kind) {
		return switch (kind) {
		case NUMBER -> "Numerical";
		case CATEGORY -> "Categorical";
		case TIME -> "Datetime";
		case TEXT -> "Text";
		};
	}

	private static void counted(ObjectNode value, long count, long rows) {
		value.put("count", count);
		value.set("share", QualityJson.number((double) count / rows));
	}

	private ObjectNode metric(String name) {
		return metrics.addObject().put("metric_name", name).putObject("value");
	}

	private void metric(String name, double value) {
		metrics.addObject().put("metric_name", name).set("value", QualityJson.number(value));
	}
}
