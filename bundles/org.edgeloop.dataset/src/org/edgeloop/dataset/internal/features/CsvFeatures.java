package org.edgeloop.dataset.internal.features;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.signal.features.FeatureRow;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes a feature table as {@link org.edgeloop.dataset.features.FeatureTableFormat#CSV} says. */
final class CsvFeatures {

	private CsvFeatures() {
	}

	static void write(Path file, FeatureRows rows) throws IOException {
		AtomicFiles.write(file, out -> write(out, rows));
	}

	private static void write(OutputStream out, FeatureRows rows) throws IOException {
		// The file is closed by who opened it, and flushed there; so is this writer, in the end.
		@SuppressWarnings("resource")
		CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
				.build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		var headings = new ArrayList<String>();
		FeatureColumns.ALL.forEach(column -> headings.add(column.columnName()));
		rows.attributes().forEach(column -> headings.add(column.name()));
		rows.features().forEach(feature -> headings.add(feature.name()));
		csv.writeRecord(headings);
		rows.forEach(row -> csv.writeRecord(cells(row)));
		csv.flush();
	}

	private static List<String> cells(FeatureTableRow row) {
		FeatureRow window = row.window();
		var cells = new ArrayList<>(List.of(row.recording(), row.channel(), Long.toString(window.range().from()),
				Long.toString(window.range().to()), row.label(), Integer.toString(window.missing())));
		row.attributes().forEach(value -> cells.add(value.map(AttributeValue::text).orElse("")));
		for (double value : window.values()) {
			cells.add(Double.isNaN(value) ? "" : Double.toString(value));
		}
		return cells;
	}
}
