package org.edgeloop.drift.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;

import org.edgeloop.drift.Mode;
import org.edgeloop.table.ColumnType;
import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Data quality in the shape of Evidently 0.4's metrics: {@code {"metric": NAME, "result": {…}}}. Unknown numbers are null. */
public final class QualityJson {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private QualityJson() {
	}

	/** @return the metrics of the preset for data quality: the table's summary, each column's, what is missing */
	public static List<ObjectNode> preset(DataQuality quality) {
		var metrics = new ArrayList<ObjectNode>();
		metrics.add(datasetSummary(quality));
		quality.columns().stream().filter(column -> isCompared(quality, column)).forEach(column -> metrics.add(columnSummary(quality, column)));
		metrics.add(missingValues(quality));
		return metrics;
	}

	/** @return {@code DatasetSummaryMetric} */
	public static ObjectNode datasetSummary(DataQuality quality) {
		var result = NODES.objectNode();
		result.put("almost_duplicated_threshold", ColumnQuality.ALMOST);
		result.set("current", SummaryJson.of(quality.current(), quality.roles()));
		TableQuality reference = quality.reference();
		result.set("reference", reference == null ? NODES.nullNode() : SummaryJson.of(reference, quality.roles()));
		return metric("DatasetSummaryMetric", result);
	}

	/** @return {@code ColumnSummaryMetric} */
	public static ObjectNode columnSummary(DataQuality quality, ColumnComparison column) {
		var result = NODES.objectNode();
		result.put("column_name", column.name());
		result.put("column_type", column.kind().key());
		ColumnQuality reference = column.reference();
		ColumnQuality current = column.current();
		result.set("reference_characteristics", reference == null ? NODES.nullNode() : characteristics(reference, null, quality.mode()));
		result.set("current_characteristics", current == null ? NODES.nullNode() : characteristics(current, column, quality.mode()));
		return metric("ColumnSummaryMetric", result);
	}

	/** @return {@code DatasetMissingValuesMetric} */
	public static ObjectNode missingValues(DataQuality quality) {
		var result = NODES.objectNode();
		result.set("current", MissingJson.of(quality.current()));
		TableQuality reference = quality.reference();
		result.set("reference", reference == null ? NODES.nullNode() : MissingJson.of(reference));
		return metric("DatasetMissingValuesMetric", result);
	}

	/** @return {@code DatasetCorrelationsMetric}; null where correlations were not taken */
	public static ObjectNode correlations(DataQuality quality) {
		var result = NODES.objectNode();
		result.set("current", correlations(quality.current(), quality));
		TableQuality reference = quality.reference();
		result.set("reference", reference == null ? NODES.nullNode() : correlations(reference, quality));
		return metric("DatasetCorrelationsMetric", result);
	}

	/** @return an object of one count a column */
	static ObjectNode byColumn(TableQuality table, ToLongFunction<ColumnQuality> count) {
		var json = NODES.objectNode();
		table.columns().forEach(column -> json.put(column.name(), count.applyAsLong(column)));
		return json;
	}

	private static boolean isCompared(DataQuality quality, ColumnComparison column) {
		return column.current() != null && (quality.reference() == null || column.reference() != null);
	}

	private static ObjectNode characteristics(ColumnQuality column, @Nullable ColumnComparison comparison, Mode mode) {
		var values = new ColumnCharacteristics(column, mode);
		var json = NODES.objectNode();
		json.put("number_of_rows", column.rows());
		json.put("count", column.count());
		json.put("missing", column.missing());
		json.set("missing_percentage", number(values.missingPercentage()));
		if (column.kind() == ColumnKind.NUMBER) {
			json.set("mean", number(values.mean()));
			json.set("std", number(values.deviation()));
			json.set("min", number(values.min()));
			json.set("p25", number(values.p25()));
			json.set("p50", number(values.median()));
			json.set("p75", number(values.p75()));
			json.set("max", number(values.max()));
		}
		json.put("unique", column.distinct());
		json.set("unique_percentage", number(values.uniquePercentage()));
		if (column.kind() == ColumnKind.NUMBER) {
			json.put("infinite_count", column.infinite());
			json.set("infinite_percentage", number(values.infinitePercentage()));
		}
		json.set("most_common", value(column.type(), values.mostCommon()));
		json.set("most_common_percentage", number(values.mostCommonPercentage()));
		if (column.kind() == ColumnKind.CATEGORY) {
			changes(json, comparison, mode);
		}
		return json;
	}

	/** In Evidently the missing value is a category that may come or go. */
	private static void changes(ObjectNode json, @Nullable ColumnComparison comparison, Mode mode) {
		CategoryChange change = comparison == null ? null : comparison.change();
		ColumnQuality before = comparison == null ? null : comparison.reference();
		ColumnQuality now = comparison == null ? null : comparison.current();
		if (change == null || before == null || now == null) {
			json.putNull("new_in_current_values_count");
			json.putNull("unused_in_current_values_count");
			return;
		}
		boolean counts = mode == Mode.EVIDENTLY;
		json.put("new_in_current_values_count", change.appeared() + (counts && now.missing() > 0 && before.missing() == 0 ? 1 : 0));
		json.put("unused_in_current_values_count", change.vanished() + (counts && before.missing() > 0 && now.missing() == 0 ? 1 : 0));
	}

	private static JsonNode correlations(TableQuality table, DataQuality quality) {
		Correlations known = table.correlations();
		if (known == null) {
			return NODES.nullNode();
		}
		var stats = NODES.objectNode();
		for (CorrelationMethod method : CorrelationMethod.values()) {
			var strongest = CorrelationStatistics.of(known.matrix(method), quality.roles(), quality.mode());
			var json = stats.putObject(method.key());
			json.set("target_prediction_correlation", number(strongest.targetAndPrediction()));
			json.set("abs_max_target_features_correlation", number(strongest.targetAndFeatures()));
			json.set("abs_max_prediction_features_correlation", number(strongest.predictionAndFeatures()));
			json.set("abs_max_correlation", number(strongest.all()));
			json.set("abs_max_features_correlation", number(strongest.features()));
		}
		return NODES.objectNode().set("stats", stats);
	}

	private static ObjectNode metric(String name, ObjectNode result) {
		var json = NODES.objectNode();
		json.put("metric", name);
		json.set("result", result);
		return json;
	}

	/** @return the value in the column's own type; NaN is the missing value */
	static JsonNode value(ColumnType type, @Nullable CommonValue value) {
		if (value == null) {
			return NODES.nullNode();
		}
		String text = value.text();
		if (text == null) {
			return NODES.textNode("NaN");
		}
		return switch (type) {
		case TEXT -> Double.isNaN(value.number()) ? NODES.textNode(text) : NODES.booleanNode(value.number() != 0);
		case TIMESTAMP -> NODES.textNode(text);
		case BOOLEAN -> NODES.booleanNode(value.number() != 0);
		case INT32, INT64 -> NODES.numberNode((long) value.number());
		case FLOAT32, FLOAT64 -> number(value.number());
		};
	}

	private static JsonNode number(OptionalDouble value) {
		return value.isPresent() ? number(value.getAsDouble()) : NODES.nullNode();
	}

	/** @return a number, or the text NaN, Infinity or -Infinity */
	static JsonNode number(double value) {
		return Double.isFinite(value) ? NODES.numberNode(value) : NODES.textNode(Double.toString(value));
	}
}
