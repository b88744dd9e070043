package org.edgeloop.dataset.internal.features;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.ParquetTableWriter;
import org.edgeloop.table.TableColumn;

/** Writes a feature table as {@link org.edgeloop.dataset.features.FeatureTableFormat#PARQUET} says. */
final class ParquetFeatures {

	/** The key of the manifest in the file's metadata. */
	private static final String MANIFEST_KEY = "edgeloop.features";

	/** Says what was written, when it is. */
	@FunctionalInterface
	interface Summary {
		String text() throws IOException;
	}

	private ParquetFeatures() {
	}

	/** @param manifest asked when all rows are written */
	static void write(Path file, FeatureRows rows, Summary manifest, Progress progress) throws IOException {
		try (var table = new ParquetTableWriter(file, columns(rows))) {
			rows.forEach(row -> write(table, row, rows.attributes()));
			table.finish(Map.of(MANIFEST_KEY, manifest.text()), progress);
		}
	}

	private static void write(ParquetTableWriter table, FeatureTableRow row, List<TableColumn> attributes) throws IOException {
		var range = row.window().range();
		table.add(row.recording()).add(row.channel()).add(range.from()).add(range.to());
		if (row.label().isEmpty()) {
			table.addNull();
		} else {
			table.add(row.label());
		}
		table.add(row.window().missing());
		for (int i = 0; i < attributes.size(); i++) {
			write(table, attributes.get(i), row.attributes().get(i));
		}
		for (double value : row.window().values()) {
			if (Double.isNaN(value)) {
				table.addNull();
			} else {
				table.add(value);
			}
		}
		table.endRow();
	}

	private static void write(ParquetTableWriter table, TableColumn column, Optional<AttributeValue> value) throws IOException {
		if (value.isEmpty()) {
			table.addNull();
		} else if (column.type() == ColumnType.TEXT) {
			table.add(value.get().text());
		} else {
			table.add(value.get().number().getAsDouble());
		}
	}

	private static List<TableColumn> columns(FeatureRows rows) {
		var columns = new ArrayList<TableColumn>();
		FeatureColumns.ALL.forEach(column -> columns.add(TableColumn.of(column.columnName(), column.type())));
		columns.addAll(rows.attributes());
		rows.features().forEach(feature -> columns.add(TableColumn.of(feature.name(), ColumnType.FLOAT64)));
		return columns;
	}
}
