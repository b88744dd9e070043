package org.edgeloop.table.internal.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.table.Categories;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.ParquetTableWriter;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TableProfile;

/** Writes a table as a profile, a column at a time. */
public final class ProfileWriter {

	private final Table table;
	private final Progress progress;

	public ProfileWriter(Table table, Progress progress) {
		this.table = table;
		this.progress = progress;
	}

	public void write(Path file) throws IOException {
		Map<String, String> metadata = new LinkedHashMap<>();
		metadata.put(ProfileFormat.VERSION_KEY, ProfileFormat.VERSION);
		metadata.put(ProfileFormat.NAME_KEY, table.name());
		metadata.put(ProfileFormat.ROWS_KEY, Long.toString(table.rows()));
		progress.begin("Saving the profile of " + table.name(), table.columns().size());
		try (var writer = new ParquetTableWriter(file, ProfileFormat.COLUMNS)) {
			int index = 0;
			for (TableColumn column : table.columns()) {
				progress.checkCancelled();
				metadata.put(ProfileFormat.COLUMN_KEY + index, column.type() + " " + column.name());
				if (column.type() == ColumnType.TEXT) {
					texts(writer, index, table.categories(column.name(), progress));
				} else {
					numbers(writer, index, table.numbers(column.name(), progress).values().clone());
				}
				progress.worked(1);
				index++;
			}
			writer.finish(metadata, progress);
		}
	}

	private static void texts(ParquetTableWriter writer, int column, Categories categories) throws IOException {
		long[] counts = categories.counts();
		for (int level = 0; level < counts.length; level++) {
			writer.add(column).add(ProfileFormat.COUNTED).addNull().add(categories.levels().get(level)).add(counts[level]).endRow();
		}
		missing(writer, column, categories.missing());
	}

	/** NaN sorts behind everything else. */
	private static void numbers(ParquetTableWriter writer, int column, double[] values) throws IOException {
		ordered(writer, column, values);
		for (int row = 0; row < values.length; row++) {
			values[row] += 0.0;
		}
		Arrays.parallelSort(values);
		int start = 0;
		for (int end = 1; end <= values.length; end++) {
			if (end == values.length || values[end] != values[start]) {
				if (Double.isNaN(values[start])) {
					break;
				}
				writer.add(column).add(ProfileFormat.COUNTED).add(values[start]).addNull().add((long) end - start).endRow();
				start = end;
			}
		}
		missing(writer, column, values.length - start);
	}

	private static void ordered(ParquetTableWriter writer, int column, double[] values) throws IOException {
		int count = 0;
		for (int row = 0; row < values.length && count < TableProfile.ORDERED_VALUES; row++) {
			if (Double.isFinite(values[row])) {
				writer.add(column).add(ProfileFormat.ORDERED).add(values[row]).addNull().add(1L).endRow();
				count++;
			}
		}
	}

	private static void missing(ParquetTableWriter writer, int column, long count) throws IOException {
		if (count > 0) {
			writer.add(column).add(ProfileFormat.COUNTED).addNull().addNull().add(count).endRow();
		}
	}
}
