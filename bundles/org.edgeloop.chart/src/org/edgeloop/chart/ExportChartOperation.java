package org.edgeloop.chart;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Progress;

/** Writes a chart as an SVG file, for reports: black on white whatever the workbench's theme. */
public final class ExportChartOperation {

	private final BarChart chart;
	private final Path file;
	private final int width;

	/**
	 * @param file is replaced if it is there
	 * @param width in points; the height follows from the number of bars
	 */
	public ExportChartOperation(BarChart chart, Path file, int width) {
		this.chart = chart;
		this.file = file;
		this.width = width;
	}

	/**
	 * @return the file
	 * @throws IOException if it cannot be written; it is then as it was
	 */
	public Path run(Progress progress) throws IOException {
		progress.begin("Writing " + file.getFileName(), 1);
		var drawing = new ChartDrawing(chart, ChartStyle.PAPER);
		AtomicFiles.writeString(file, drawing.toSvg(width, drawing.preferredHeight()));
		progress.worked(1);
		return file;
	}
}
