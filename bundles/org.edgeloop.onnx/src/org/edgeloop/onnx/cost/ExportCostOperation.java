package org.edgeloop.onnx.cost;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Progress;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes the costs of nodes as a CSV file, totals in the last row. */
public final class ExportCostOperation {

	private final List<CostTable.Row> rows;
	private final ModelCost.Totals totals;
	private final Path file;

	/** @param file is replaced if it is there */
	public ExportCostOperation(List<CostTable.Row> rows, ModelCost.Totals totals, Path file) {
		this.rows = List.copyOf(rows);
		this.totals = totals;
		this.file = file;
	}

	/** @throws IOException if it cannot be written; the file is then as it was */
	public void run(Progress progress) throws IOException {
		progress.begin("Writing " + file.getFileName(), rows.size());
		var text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord("step", "graph", "layer", "operator", "output", "parameters", "weight_bytes", "macs", "macc", "output_bytes", "ram_bytes",
					"connected_to");
			for (CostTable.Row row : rows) {
				progress.checkCancelled();
				csv.writeRecord(cells(row));
				progress.worked(1);
			}
			csv.writeRecord("", "", "total", "", "", Long.toString(totals.parameters()), Long.toString(totals.weightBytes()), Long.toString(totals.macs()),
					Long.toString(totals.macc()), "", Long.toString(totals.activationBytes()), "");
		}
		AtomicFiles.writeString(file, text.toString());
	}

	private static List<String> cells(CostTable.Row row) {
		NodeCost cost = row.cost();
		List<String> cells = new ArrayList<>(List.of(Integer.toString(cost.step()), row.place(), row.layer(), row.operator(), row.outputShape(),
				Long.toString(cost.parameters()), Long.toString(cost.weightBytes())));
		for (OptionalLong number : List.of(cost.macs(), cost.macc(), cost.outputBytes(), cost.ramBytes())) {
			cells.add(number.isPresent() ? Long.toString(number.getAsLong()) : "");
		}
		cells.add(String.join(" ", row.connectedTo()));
		return cells;
	}
}
