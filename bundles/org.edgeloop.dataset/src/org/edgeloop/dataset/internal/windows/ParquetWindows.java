package org.edgeloop.dataset.internal.windows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.edgeloop.dataset.windows.RecordingWindows;
import org.edgeloop.dataset.windows.WindowPlan;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.ParquetTableWriter;
import org.edgeloop.table.TableColumn;

/** Writes windows as the table that {@link org.edgeloop.dataset.windows.WindowFormat#PARQUET} describes. */
final class ParquetWindows {

	/** The key of the manifest in the file's metadata. */
	private static final String MANIFEST_KEY = "edgeloop.windows";

	private ParquetWindows() {
	}

	/** @param manifest the manifest without its windows */
	static void write(Path file, WindowFeed feed, String manifest) throws IOException {
		WindowPlan plan = feed.plan();
		try (var table = new ParquetTableWriter(file, columns(plan))) {
			feed.forEach(row -> {
				writeCells(table, plan, row);
				for (float[] channel : row.samples().floats()) {
					table.add(channel);
				}
				for (double[] channel : row.samples().doubles()) {
					table.add(channel);
				}
				table.endRow();
			});
			table.finish(Map.of(MANIFEST_KEY, manifest), feed.progress());
		}
	}

	private static void writeCells(ParquetTableWriter table, WindowPlan plan, WindowRow row) throws IOException {
		var recording = row.recording();
		table.add(row.number()).add(recording.path()).add(recording.group()).add(recording.split().key());
		if (row.type().equals(RecordingWindows.UNLABELLED)) {
			table.addNull();
		} else {
			table.add(row.type());
		}
		table.add(plan.numberOf(row.type())).add(row.from()).add(row.from() + plan.settings().length());
		OptionalDouble rate = recording.sampleRate();
		if (rate.isPresent()) {
			table.add(rate.getAsDouble());
		} else {
			table.addNull();
		}
		table.add(row.purity()).add(row.missing());
	}

	private static List<TableColumn> columns(WindowPlan plan) {
		var columns = new ArrayList<TableColumn>();
		WindowColumns.META.forEach((name, type) -> columns.add(TableColumn.of(name, type)));
		ColumnType sample = plan.settings().precise() ? ColumnType.FLOAT64 : ColumnType.FLOAT32;
		plan.channels().forEach(
				channel -> columns.add(TableColumn.list(WindowColumns.samples(channel), sample, plan.settings().length())));
		return columns;
	}
}
