package org.edgeloop.drift.quality;

import java.util.List;

import org.edgeloop.drift.check.CheckSuiteJson;
import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Data quality as this project writes it: {@code reference} and {@code current} (counts of the table, correlations), {@code columns}
 * (name, kind, both sides unrounded, categories that came and went), {@code checks} and {@code problems}. What is not known is null;
 * numbers that JSON cannot say are the texts NaN, Infinity and -Infinity.
 */
public final class DataQualityJson {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private DataQualityJson() {
	}

	public static ObjectNode of(DataQuality quality) {
		var json = NODES.objectNode();
		TableQuality reference = quality.reference();
		json.set("reference", reference == null ? NODES.nullNode() : table(reference));
		json.set("current", table(quality.current()));
		var columns = json.putArray("columns");
		quality.columns().forEach(column -> columns.add(column(column)));
		json.set("checks", CheckSuiteJson.of(quality.checks()));
		var problems = json.putArray("problems");
		quality.problems().forEach(problem -> problems.addObject().put("severity", problem.severity().name()).put("where", problem.where())
				.put("what", problem.what()).put("remedy", problem.remedy()));
		return json;
	}

	private static ObjectNode table(TableQuality table) {
		var json = NODES.objectNode();
		json.put("name", table.name());
		json.put("rows", table.rows());
		json.put("columns", table.width());
		json.put("missing", table.missing());
		json.put("unusable", table.unusable());
		json.put("constant_columns", table.constantColumns());
		json.put("almost_constant_columns", table.almostConstantColumns());
		json.put("empty_columns", table.emptyColumns());
		RowQuality row = table.row();
		if (row != null) {
			json.put("duplicated_rows", row.duplicated());
			json.put("empty_rows", row.empty());
			json.put("rows_with_unusable", row.withUnusable());
			pairs(json, "duplicated_columns", row.duplicatedColumns());
			pairs(json, "almost_duplicated_columns", row.almostDuplicatedColumns());
		}
		Correlations correlations = table.correlations();
		if (correlations != null) {
			json.set("correlations", correlations(correlations));
		}
		return json;
	}

	private static void pairs(ObjectNode json, String name, List<NamePair> pairs) {
		var array = json.putArray(name);
		pairs.forEach(pair -> array.addArray().add(pair.first()).add(pair.second()));
	}

	private static ObjectNode correlations(Correlations correlations) {
		var json = NODES.objectNode();
		json.put("rank_rows", correlations.rankRows());
		correlations.matrices().forEach((method, matrix) -> {
			var one = json.putObject(method.key());
			var names = one.putArray("columns");
			matrix.columns().forEach(names::add);
			var rows = one.putArray("values");
			for (double[] values : matrix.values()) {
				var row = rows.addArray();
				for (double value : values) {
					row.add(QualityJson.number(value));
				}
			}
		});
		return json;
	}

	private static ObjectNode column(ColumnComparison column) {
		var json = NODES.objectNode();
		json.put("name", column.name());
		json.put("kind", column.kind().key());
		json.set("reference", column(column.reference()));
		json.set("current", column(column.current()));
		CategoryChange change = column.change();
		if (change != null) {
			var changes = json.putObject("categories");
			changes.put("appeared", change.appeared());
			changes.put("vanished", change.vanished());
			changes.put("rows_of_appeared", change.rowsOfAppeared());
			var appeared = changes.putArray("some_appeared");
			change.someAppeared().forEach(appeared::add);
			var vanished = changes.putArray("some_vanished");
			change.someVanished().forEach(vanished::add);
		}
		return json;
	}

	private static JsonNode column(@Nullable ColumnQuality column) {
		if (column == null) {
			return NODES.nullNode();
		}
		var json = NODES.objectNode();
		json.put("type", TypeCheck.numpyName(column.type()));
		json.put("rows", column.rows());
		json.put("count", column.count());
		json.put("missing", column.missing());
		json.put("positive_infinite", column.positiveInfinite());
		json.put("negative_infinite", column.negativeInfinite());
		json.put("empty_texts", column.emptyTexts());
		json.put("unique", column.distinct());
		CommonValue most = column.mostCommon();
		json.set("most_common", QualityJson.value(column.type(), most));
		json.put("most_common_count", most == null ? 0 : most.count());
		NumberStatistics statistics = column.statistics();
		if (statistics != null) {
			put(json, statistics);
		}
		return json;
	}

	private static void put(ObjectNode json, NumberStatistics statistics) {
		json.set("mean", QualityJson.number(statistics.mean()));
		json.set("std_ddof1", QualityJson.number(statistics.deviation()));
		json.set("std_ddof0", QualityJson.number(Math.sqrt(statistics.variance())));
		json.set("sum", QualityJson.number(statistics.sum()));
		json.set("min", QualityJson.number(statistics.min()));
		json.set("p01", QualityJson.number(statistics.p01()));
		json.set("p05", QualityJson.number(statistics.p05()));
		json.set("p25", QualityJson.number(statistics.p25()));
		json.set("p50", QualityJson.number(statistics.median()));
		json.set("p75", QualityJson.number(statistics.p75()));
		json.set("p95", QualityJson.number(statistics.p95()));
		json.set("p99", QualityJson.number(statistics.p99()));
		json.set("max", QualityJson.number(statistics.max()));
		json.set("skew", QualityJson.number(statistics.skewness()));
		json.set("kurtosis", QualityJson.number(statistics.kurtosis()));
		json.set("mad", QualityJson.number(statistics.medianDeviation()));
	}
}
