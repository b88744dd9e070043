package org.edgeloop.experiment.internal.comparison;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.comparison.KeyDifference;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** The table of a comparison as CSV (RFC 4180): a row for each run, a column for each key; a cell without value is empty. */
public final class CsvTable {

	private CsvTable() {
	}

	public static String of(ComparedRuns runs, boolean onlyDifferent) {
		List<KeyDifference> keys = KeyDifference.of(runs, onlyDifferent);
		var text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
			var heading = new ArrayList<>(List.of("run_id", "run_name"));
			keys.forEach(key -> heading.add(key.key().toString()));
			csv.writeRecord(heading);
			for (int i = 0; i < runs.runs().size(); i++) {
				ComparedRun run = runs.runs().get(i);
				var line = new ArrayList<>(List.of(run.id(), run.run().name()));
				for (KeyDifference key : keys) {
					line.add(key.values().get(i).orElse(""));
				}
				csv.writeRecord(line);
			}
		} catch (IOException e) {
			throw new IllegalStateException("writing into memory does not fail", e);
		}
		return text.toString();
	}
}
