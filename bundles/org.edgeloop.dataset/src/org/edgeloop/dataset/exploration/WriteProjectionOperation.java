package org.edgeloop.dataset.exploration;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.features.FeatureWindow;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes the places of a table's rows along principal components, in the rows' order, as CSV: {@code recording}, {@code channel}, {@code from} and
 * {@code to}, empty where a row does not say its window, then {@code pc_1}, {@code pc_2} …, empty for rows that lack a feature.
 */
public final class WriteProjectionOperation {

	private final FeatureFrame frame;
	private final PrincipalComponents components;
	private final Path file;

	/** @param file to make or to replace */
	public WriteProjectionOperation(FeatureFrame frame, PrincipalComponents components, Path file) {
		this.frame = frame;
		this.components = components;
		this.file = file.toAbsolutePath().normalize();
	}

	/**
	 * @throws ProblemException if the file is the table itself
	 * @throws java.util.concurrent.CancellationException if cancelled; the file is as it was
	 * @throws IOException if the table cannot be read, or the file not be written; it is as it was
	 */
	public void run(Progress progress) throws IOException {
		if (Files.exists(file) && Files.isSameFile(file, frame.file())) {
			throw new ProblemException(Problem.error("the projection would replace the table", file.toString(), "choose another name"));
		}
		double[][] places = new ProjectRowsOperation(frame, components).run(progress);
		AtomicFiles.write(file, out -> write(out, places, progress));
	}

	private void write(OutputStream out, double[][] places, Progress progress) throws IOException {
		// The file is closed by who opened it, and flushed there; so is this writer, in the end.
		@SuppressWarnings("resource")
		CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		var headings = new ArrayList<>(List.of("recording", "channel", "from", "to"));
		for (int component = 1; component <= places.length; component++) {
			headings.add("pc_" + component);
		}
		csv.writeRecord(headings);
		for (int row = 0; row < frame.rows(); row++) {
			progress.checkCancelled();
			csv.writeRecord(cells(row, places));
		}
		csv.flush();
	}

	private List<String> cells(int row, double[][] places) {
		Optional<FeatureWindow> window = frame.window(row);
		var cells = new ArrayList<>(List.of(window.map(FeatureWindow::recording).orElse(""), window.map(FeatureWindow::channel).orElse(""),
				window.map(at -> Long.toString(at.range().from())).orElse(""), window.map(at -> Long.toString(at.range().to())).orElse("")));
		for (double[] component : places) {
			cells.add(Double.isNaN(component[row]) ? "" : Double.toString(component[row]));
		}
		return cells;
	}
}
