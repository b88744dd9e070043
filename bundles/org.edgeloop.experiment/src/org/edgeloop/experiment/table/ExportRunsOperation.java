package org.edgeloop.experiment.table;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.RunAttribute;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes runs as a table in CSV (RFC 4180, UTF-8): a line with the columns' names, such as {@code params.lr} or {@code metrics.loss@max},
 * and a line for each run. Numbers have all their digits; those that are none are NaN, Infinity and -Infinity. Times are in UTC as ISO 8601
 * writes them, durations in seconds. What a run does not have is empty.
 */
public final class ExportRunsOperation {

	private final RunFrame frame;
	private final List<String> runIds;
	private final List<RunColumn> columns;
	private final MetricSummaries summaries;
	private final Path file;

	/**
	 * @param runIds which runs of the frame, in the order wanted
	 * @param summaries has loaded the columns that need histories; what it does not know is left empty
	 * @param file is replaced if it is there
	 */
	public ExportRunsOperation(RunFrame frame, List<String> runIds, List<RunColumn> columns, MetricSummaries summaries, Path file) {
		this.frame = frame;
		this.runIds = runIds;
		this.columns = columns;
		this.summaries = summaries;
		this.file = file;
	}

	/** @return columns for all that the runs of a frame have, but what they share with their ids */
	public static List<RunColumn> allColumns(RunFrame frame) {
		List<RunColumn> all = new ArrayList<>();
		for (RunAttribute attribute : RunAttribute.values()) {
			all.add(RunColumn.of(attribute));
		}
		frame.keys().forEach(found -> all.add(new RunColumn(found.key())));
		return all;
	}

	/** @throws IOException if the file cannot be written; it is then as it was */
	public void run(Progress progress) throws IOException {
		progress.begin("Writing " + file.getFileName(), runIds.size());
		AtomicFiles.write(file, out -> {
			CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
			csv.writeRecord(columns.stream().map(RunColumn::toString).toList());
			for (String runId : runIds) {
				progress.checkCancelled();
				int row = frame.row(runId).orElseThrow();
				csv.writeRecord(columns.stream().map(column -> cell(row, column)).toList());
				progress.worked(1);
			}
			csv.flush();
		});
	}

	private String cell(int row, RunColumn column) {
		var cells = new RunCells(frame, summaries);
		if (!column.key().isNumber()) {
			return cells.text(row, column);
		}
		OptionalDouble number = cells.number(row, column);
		if (number.isEmpty()) {
			return "";
		}
		boolean isTime = column.key().attribute().filter(attribute -> attribute != RunAttribute.DURATION).isPresent();
		return isTime ? Instant.ofEpochMilli((long) number.getAsDouble()).toString() : Double.toString(number.getAsDouble());
	}
}
