package org.edgeloop.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.internal.ChartCsv;

/**
 * Writes a chart as an SVG, PDF or PNG file, for reports: black on white whatever the workbench's theme; or its numbers as CSV, with all
 * their digits.
 */
public final class ExportChartOperation {

	/** Pixels per point: sharp in print. */
	private static final double SCALE = 2;
	/** Of a chart that fits any height, as heights to widths. */
	private static final double SHAPE = 0.6;

	private final Chart chart;
	private final Path file;
	private final int width;

	/**
	 * @param file is replaced if it is there; its ending says the format: {@code .svg}, {@code .pdf}, {@code .png} or {@code .csv}
	 * @param width in points; the height follows from what the chart shows
	 */
	public ExportChartOperation(Chart chart, Path file, int width) {
		this.chart = chart;
		this.file = file;
		this.width = width;
	}

	/**
	 * @return the file
	 * @throws IOException if it cannot be written or its ending says no format; it is then as it was
	 */
	public Path run(Progress progress) throws IOException {
		progress.begin("Writing " + file.getFileName(), 1);
		var drawing = new ChartDrawing(chart, ChartStyle.PAPER);
		int height = chart.isLying() ? drawing.preferredHeight() : Math.max(drawing.preferredHeight(), (int) (width * SHAPE));
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		switch (name.substring(name.lastIndexOf('.') + 1)) {
		case "svg" -> AtomicFiles.writeString(file, drawing.toSvg(width, height));
		case "pdf" -> AtomicFiles.write(file, out -> out.write(drawing.toPdf(width, height)));
		case "png" -> AtomicFiles.write(file, out -> drawing.writePng(width, height, SCALE, out));
		case "csv" -> AtomicFiles.writeString(file, ChartCsv.of(chart));
		default -> throw new ProblemException(
				Problem.error("A chart cannot be written in this format.", file.toString(), "Choose a name that ends in .svg, .pdf, .png or .csv."));
		}
		progress.worked(1);
		return file;
	}
}
