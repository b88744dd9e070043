package org.edgeloop.chart.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.chart.BandsChart;
import org.edgeloop.chart.BoxChart;
import org.edgeloop.chart.BubbleChart;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ContourChart;
import org.edgeloop.chart.GroupedBarChart;
import org.edgeloop.chart.HeatmapChart;
import org.edgeloop.chart.OrbitChart;
import org.edgeloop.chart.ParallelChart;
import org.edgeloop.chart.Raster;
import org.edgeloop.chart.RasterChart;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.trace.TraceData;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * The numbers behind a chart as CSV (RFC 4180): all of them, with all their digits, where the drawing and its table round. Charts
 * without numbers of their own say what their table says.
 */
public final class ChartCsv {

	private final CsvWriter csv;

	private ChartCsv(CsvWriter csv) {
		this.csv = csv;
	}

	public static String of(Chart chart) {
		var text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
			new ChartCsv(csv).write(chart);
		} catch (IOException e) {
			throw new IllegalStateException("writing into memory does not fail", e);
		}
		return text.toString();
	}

	private void write(Chart chart) {
		switch (chart) {
		case TraceChart traces -> traces(traces);
		case BubbleChart bubbles -> bubbles(bubbles);
		case ContourChart contour -> contour(contour);
		case BoxChart boxes -> boxes(boxes);
		case GroupedBarChart bars -> bars(bars);
		case ParallelChart lines -> parallel(lines);
		case HeatmapChart map -> map(map);
		case BandsChart bands -> bands(bands);
		case RasterChart raster -> raster(raster);
		case OrbitChart orbit -> orbit(orbit);
		default -> table(chart);
		}
	}

	/** Every point as it was measured, then every point of what is drawn instead: smoothed values, means of groups. */
	private void traces(TraceChart chart) {
		csv.writeRecord("Trace", "Kind", chart.x().title(), chart.y().title());
		for (TraceChart.Trace trace : chart.traces()) {
			points(trace.name(), "raw", trace.raw());
			trace.smoothed().ifPresent(smoothed -> points(trace.name(), "smoothed", smoothed));
		}
		for (TraceChart.Band band : chart.bands()) {
			points(band.name(), "mean", band.mean());
			points(band.name(), "lowest", band.low());
			points(band.name(), "highest", band.high());
		}
	}

	/** NaN is what was measured here, not a gap. */
	private void points(String name, String kind, TraceData data) {
		for (int i = 0; i < data.size(); i++) {
			csv.writeRecord(name, kind, number(data.x(i)), Double.isNaN(data.y(i)) ? "NaN" : number(data.y(i)));
		}
	}

	private void bubbles(BubbleChart chart) {
		String colour = chart.colours().map(colours -> colours.axis().title()).orElse("Colour");
		csv.writeRecord("Point", chart.x().title(), chart.y().title(), colour, chart.sizeTitle().isEmpty() ? "Size" : chart.sizeTitle());
		chart.marks().forEach(mark -> csv.writeRecord(mark.name(), value(chart.x(), mark.x()), value(chart.y(), mark.y()), number(mark.colour()),
				number(mark.size())));
	}

	private void contour(ContourChart chart) {
		csv.writeRecord("Point", chart.x().title(), chart.y().title(), chart.colours().axis().title());
		chart.marks().forEach(mark -> csv.writeRecord(mark.name(), value(chart.x(), mark.x()), value(chart.y(), mark.y()), number(mark.value())));
	}

	private void boxes(BoxChart chart) {
		csv.writeRecord("Point", chart.groupTitle(), chart.y().title());
		chart.marks().forEach(mark -> csv.writeRecord(mark.name(), chart.groups().get(mark.group()).name(), value(chart.y(), mark.value())));
	}

	private void bars(GroupedBarChart chart) {
		var heading = new ArrayList<>(List.of(chart.categoryTitle()));
		chart.series().forEach(series -> heading.add(series.name()));
		csv.writeRecord(heading);
		for (int category = 0; category < chart.categories().size(); category++) {
			var line = new ArrayList<>(List.of(chart.categories().get(category).name()));
			for (int series = 0; series < chart.series().size(); series++) {
				line.add(number(chart.value(series, category)));
			}
			csv.writeRecord(line);
		}
	}

	private void parallel(ParallelChart chart) {
		var heading = new ArrayList<>(List.of("Line"));
		chart.axes().forEach(axis -> heading.add(axis.axis().title()));
		csv.writeRecord(heading);
		for (ParallelChart.Line line : chart.lines()) {
			var cells = new ArrayList<>(List.of(line.name()));
			IntStream.range(0, chart.axes().size()).forEach(axis -> cells.add(value(chart.axes().get(axis).axis(), line.values().get(axis))));
			csv.writeRecord(cells);
		}
	}

	private void map(HeatmapChart chart) {
		var heading = new ArrayList<>(List.of(chart.rowTitle()));
		heading.addAll(chart.columns());
		csv.writeRecord(heading);
		for (int row = 0; row < chart.rows().size(); row++) {
			var line = new ArrayList<>(List.of(chart.rows().get(row)));
			chart.values().get(row).forEach(value -> line.add(number(value)));
			csv.writeRecord(line);
		}
	}

	private void bands(BandsChart chart) {
		csv.writeRecord(chart.headings());
		for (BandsChart.Row row : chart.rows()) {
			row.cells().forEach(cell -> csv.writeRecord(row.name(), value(chart.x(), cell.from()), value(chart.x(), cell.to()), number(cell.value())));
		}
	}

	private void orbit(OrbitChart chart) {
		csv.writeRecord("Path", chart.xTitle(), chart.yTitle());
		for (OrbitChart.Curve curve : chart.curves()) {
			for (int i = 0; i < curve.x().length; i++) {
				csv.writeRecord(curve.name(), number(curve.x()[i]), number(curve.y()[i]));
			}
		}
	}

	/** A line for each cell in sight, from bottom to top, a field for each column. */
	private void raster(RasterChart chart) {
		Raster raster = chart.raster();
		var heading = new ArrayList<>(List.of(chart.y().title() + " \\ " + chart.x().title()));
		IntStream.range(0, raster.columns().size()).forEach(column -> heading.add(number(raster.x(column))));
		csv.writeRecord(heading);
		for (int cell = 0; cell < raster.cells(); cell++) {
			if (raster.y(cell) >= chart.yRange().from() && raster.y(cell) <= chart.yRange().to()) {
				var line = new ArrayList<>(List.of(number(raster.y(cell))));
				for (int column = 0; column < raster.columns().size(); column++) {
					line.add(number(raster.value(column, cell)));
				}
				csv.writeRecord(line);
			}
		}
	}

	private void table(Chart chart) {
		csv.writeRecord(chart.headings());
		chart.entities().forEach(entity -> csv.writeRecord(chart.cells(entity)));
	}

	/** A value on an axis of words is its word. */
	private static String value(ChartAxis axis, double value) {
		return axis.names().isEmpty() || Double.isNaN(value) ? number(value) : axis.text(value);
	}

	/** @return as programs read it, without a fraction where there is none; nothing for NaN, where there is no value */
	private static String number(double value) {
		return Double.isNaN(value) ? "" : value == Math.rint(value) && Math.abs(value) < 1L << 53 ? Long.toString((long) value) : Double.toString(value);
	}
}
