package org.edgeloop.dataset.internal.windows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
		try (var table = new ParquetTableWriter(file, columns(feed))) {
			feed.forEach(row -> {
				writeCells(table, feed, row);
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

	private static void writeCells(ParquetTableWriter table, WindowFeed feed, WindowRow row) throws IOException {
		WindowPlan plan = feed.plan();
		var recording = row.recording();
		table.add(row.number()).add(recording.path()).add(recording.group()).add(recording.split().key());
		if (row.type().equals(RecordingWindows.UNLABELLED)) {
			table.addNull();
		} else {
			table.add(row.type());
		}
		table.add(plan.numberOf(row.type())).add(row.from()).add(row.from() + plan.settings().length());
		double rate = feed.rateOf(recording);
		if (Double.isNaN(rate)) {
			table.addNull();
		} else {
			table.add(rate);
		}
		table.add(row.purity()).add(row.missing()).add(row.copy());
	}

	private static List<TableColumn> columns(WindowFeed feed) {
		WindowPlan plan = feed.plan();
		var columns = new ArrayList<TableColumn>();
		WindowColumns.META.forEach((name, type) -> columns.add(TableColumn.of(name, type)));
		ColumnType sample = plan.settings().precise() ? ColumnType.FLOAT64 : ColumnType.FLOAT32;
		plan.channels().forEach(
				channel -> columns.add(TableColumn.list(WindowColumns.samples(channel), sample, feed.length())));
		return columns;
	}
}
