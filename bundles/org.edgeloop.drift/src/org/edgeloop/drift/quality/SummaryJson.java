package org.edgeloop.drift.quality;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.table.ColumnType;
import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One side of {@code DatasetSummaryMetric}. Here columns are counted by their type alone: integers are numbers, flags categories. */
final class SummaryJson {

	private SummaryJson() {
	}

	static ObjectNode of(TableQuality table, ColumnRoles roles) {
		var json = JsonNodeFactory.instance.objectNode();
		put(json, "target", table, roles.target());
		predictions(json, table, roles);
		put(json, "date_column", table, roles.datetime());
		json.put("id_column", roles.id());
		json.put("number_of_columns", table.width());
		json.put("number_of_rows", table.rows());
		json.put("number_of_missing_values", table.missing());
		json.put("number_of_categorical_columns",
				features(table, roles, type -> type == ColumnType.TEXT || type == ColumnType.BOOLEAN) - texts(table));
		json.put("number_of_numeric_columns", features(table, roles, ColumnType::isNumber));
		json.put("number_of_text_columns", texts(table));
		json.put("number_of_datetime_columns", features(table, roles, type -> type == ColumnType.TIMESTAMP));
		json.put("number_of_constant_columns", table.constantColumns());
		json.put("number_of_almost_constant_columns", table.almostConstantColumns());
		rows(json, table);
		json.set("nans_by_columns", QualityJson.byColumn(table, ColumnQuality::missing));
		json.set("number_uniques_by_columns", QualityJson.byColumn(table, ColumnQuality::distinct));
		return json;
	}

	private static void rows(ObjectNode json, TableQuality table) {
		RowQuality row = table.row();
		if (row == null) {
			Stream.of("number_of_duplicated_columns", "number_of_almost_duplicated_columns", "number_of_empty_rows").forEach(json::putNull);
		} else {
			json.put("number_of_duplicated_columns", row.duplicatedColumns().size());
			json.put("number_of_almost_duplicated_columns", row.almostDuplicatedColumns().size());
			json.put("number_of_empty_rows", row.empty());
		}
		json.put("number_of_empty_columns", table.emptyColumns());
		if (row == null) {
			json.putNull("number_of_duplicated_rows");
		} else {
			json.put("number_of_duplicated_rows", row.duplicated());
		}
	}

	private static void predictions(ObjectNode json, TableQuality table, ColumnRoles roles) {
		if (roles.prediction() != null || roles.probabilities().isEmpty()) {
			put(json, "prediction", table, roles.prediction());
		} else {
			var names = json.putArray("prediction");
			roles.probabilities().forEach(names::add);
		}
	}

	private static void put(ObjectNode json, String key, TableQuality table, @Nullable String column) {
		json.put(key, column != null && table.column(column).isPresent() ? column : null);
	}

	private static long texts(TableQuality table) {
		return table.columns().stream().filter(column -> column.kind() == ColumnKind.TEXT).count();
	}

	private static long features(TableQuality table, ColumnRoles roles, Predicate<ColumnType> type) {
		Set<String> special = roles.columns().stream().filter(column -> !roles.features().contains(column)).collect(Collectors.toSet());
		return table.columns().stream().filter(column -> !special.contains(column.name()) && type.test(column.type())).count();
	}
}
