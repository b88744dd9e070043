package org.edgeloop.dataset.internal.windows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.dataset.windows.WindowPlan;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes windows as the text that {@link org.edgeloop.dataset.windows.WindowFormat#CSV} describes. */
final class CsvWindows {

	private CsvWindows() {
	}

	static void write(Path file, WindowFeed feed) throws IOException {
		AtomicFiles.write(file, out -> write(out, feed));
	}

	private static void write(OutputStream out, WindowFeed feed) throws IOException {
		// The file is closed by who opened it, and flushed there; so is this writer, in the end.
		@SuppressWarnings("resource")
		CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
				.build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		csv.writeRecord(headings(feed));
		feed.forEach(row -> csv.writeRecord(cells(feed, row)));
		csv.flush();
	}

	private static List<String> headings(WindowFeed feed) {
		var headings = new ArrayList<>(WindowColumns.META.keySet());
		for (String channel : feed.plan().channels()) {
			for (int sample = 0; sample < feed.length(); sample++) {
				headings.add(WindowColumns.samples(channel) + "." + sample);
			}
		}
		return headings;
	}

	private static List<String> cells(WindowFeed feed, WindowRow row) {
		WindowPlan plan = feed.plan();
		double rate = feed.rateOf(row.recording());
		var cells = new ArrayList<>(List.of(Long.toString(row.number()), row.recording().path(), row.recording().group(),
				row.recording().split().key(), row.type(), Integer.toString(plan.numberOf(row.type())), Long.toString(row.from()),
				Long.toString(row.from() + plan.settings().length()), Double.isNaN(rate) ? "" : Double.toString(rate),
				Double.toString(row.purity()), Integer.toString(row.missing()), Integer.toString(row.copy())));
		for (float[] channel : row.samples().floats()) {
			for (float value : channel) {
				cells.add(Float.isNaN(value) ? "" : Float.toString(value));
			}
		}
		for (double[] channel : row.samples().doubles()) {
			for (double value : channel) {
				cells.add(Double.isNaN(value) ? "" : Double.toString(value));
			}
		}
		return cells;
	}
}
