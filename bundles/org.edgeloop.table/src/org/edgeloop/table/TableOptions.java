package org.edgeloop.table;

import java.util.List;
import java.util.Map;

/**
 * What a user says of a file where its reading would find something else.
 *
 * @param types of columns by name; the others are found. In Parquet, numbers and booleans may be made text and text timestamps
 * @param missing the spellings of a missing value in CSV, compared with the whole field; the empty field is always missing
 * @param separator of CSV fields; 0 to find it in the first lines
 */
public record TableOptions(Map<String, ColumnType> types, List<String> missing, char separator) {

	/** What pandas.read_csv takes for missing. */
	public static final List<String> MISSING = List.of("", "#N/A", "#N/A N/A", "#NA", "-1.#IND", "-1.#QNAN", "-NaN", "-nan",
			"1.#IND", "1.#QNAN", "<NA>", "N/A", "NA", "NULL", "NaN", "n/a", "nan", "null");

	/** Everything is found. */
	public static final TableOptions DEFAULT = new TableOptions(Map.of(), MISSING, '\0');

	public TableOptions {
		types = Map.copyOf(types);
		missing = List.copyOf(missing);
	}

	/** @return these options with types of columns by name */
	public TableOptions withTypes(Map<String, ColumnType> given) {
		return new TableOptions(given, missing, separator);
	}
}
