package org.edgeloop.drift.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.table.ColumnType;

/** Whether columns have the types of the reference, or those given as {@code columns_type}; types are called as NumPy calls them. */
final class TypeCheck {

	private TypeCheck() {
	}

	static Check types(CheckKind kind, CheckRequest request, DataQuality quality) throws NotCheckable {
		Map<String, String> expected = expected(request, quality);
		int mismatched = 0;
		List<Map<String, String>> columns = new ArrayList<>();
		for (var entry : expected.entrySet()) {
			String actual = quality.current().column(entry.getKey()).map(column -> numpyName(column.type()))
					.orElseThrow(() -> new NotCheckable("No column '" + entry.getKey() + "' in the metrics data"));
			mismatched += isA(actual, entry.getValue()) ? 0 : 1;
			Map<String, String> column = new LinkedHashMap<>();
			column.put("actual_type", actual);
			column.put("column_name", entry.getKey());
			column.put("expected_type", entry.getValue());
			columns.add(column);
		}
		return new Check(kind.id(), kind.name(), kind.group(), null, CheckStatus.of(mismatched == 0, request.critical()),
				"The number of columns with a type mismatch is " + mismatched + " out of " + expected.size() + ".", (double) mismatched, null,
				Map.of("columns", columns));
	}

	/** @return the name of NumPy's scalar type */
	static String numpyName(ColumnType type) {
		return switch (type) {
		case BOOLEAN -> "bool_";
		case INT32 -> "int32";
		case INT64 -> "int64";
		case FLOAT32 -> "float32";
		case FLOAT64 -> "float64";
		case TEXT -> "object_";
		case TIMESTAMP -> "datetime64";
		};
	}

	private static Map<String, String> expected(CheckRequest request, DataQuality quality) throws NotCheckable {
		Map<String, String> expected = new LinkedHashMap<>();
		if (request.arguments().get("columns_type") instanceof Map<?, ?> given) {
			given.forEach((column, type) -> expected.put(String.valueOf(column), scalarName(String.valueOf(type))));
			if (expected.isEmpty()) {
				throw new NotCheckable("Columns type condition is empty");
			}
			return expected;
		}
		TableQuality reference = quality.reference();
		if (reference == null) {
			throw new NotCheckable("Cannot compare column types without conditions or a reference");
		}
		reference.columns().forEach(column -> expected.put(column.name(), numpyName(column.type())));
		return expected;
	}

	private static String scalarName(String given) {
		String name = given.toLowerCase(Locale.ROOT);
		return switch (name) {
		case "bool", "boolean" -> "bool_";
		case "object", "str", "string", "category" -> "object_";
		case "int", "int64" -> "int64";
		case "float", "float64" -> "float64";
		case "datetime", "datetime64[ns]" -> "datetime64";
		default -> name;
		};
	}

	/** NumPy's types form a tree: a float64 is a floating, which is a number. */
	private static boolean isA(String actual, String expected) {
		boolean integer = actual.startsWith("int");
		boolean floating = actual.startsWith("float");
		return actual.equals(expected) || switch (expected) {
		case "number" -> integer || floating;
		case "integer", "signedinteger" -> integer;
		case "floating", "inexact" -> floating;
		case "generic" -> true;
		default -> false;
		};
	}
}
