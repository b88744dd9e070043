package org.edgeloop.chart.internal;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartLine;
import org.edgeloop.chart.ChartMarker;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.ChartPoint;
import org.edgeloop.chart.internal.PointLayout.Joined;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws points: joined by lines, by steps or not at all. */
final class PointPlot implements DrawnChart {

	/** In heights of text. */
	private static final double LOWEST = 10;
	/** Half the side of the square in which a point is hit, in points of the drawing. */
	private static final double REACH = 5;
	/** What a chart adds above its values, as a share of them: a limit's name fits in even if the chart is small. */
	private static final double ROOM_FOR_LABEL = 0.22;

	private final PointLayout data;
	private final Look look;
	private final XYPlot plot;
	private final JFreeChart chart;

	PointPlot(Look look, PointLayout data) {
		this.data = data;
		this.look = look;
		NumberAxis domain = data.places().isEmpty() ? look.numbers(data.xTitle()) : look.names(data.xTitle(), data.places());
		NumberAxis range = look.numbers(data.yTitle());
		plot = new XYPlot(dataset(), domain, range, new PointRenderer(look, data.lines(), data.joined()));
		look.dress(plot);
		data.upright().forEach(marker -> plot.addDomainMarker(look.marker(marker, true)));
		data.across().forEach(marker -> plot.addRangeMarker(look.marker(marker, false)));
		includeLimits(range);
		if (data.withDiagonal()) {
			addDiagonal(domain, range);
		}
		chart = look.chart(plot, legend());
	}

	private XYSeriesCollection dataset() {
		var dataset = new XYSeriesCollection();
		for (ChartLine line : data.lines()) {
			var series = new XYSeries(new BarKey(dataset.getSeriesCount(), line.name()), false, true);
			line.points().forEach(point -> series.add(point.x(), point.y()));
			dataset.addSeries(series);
		}
		return dataset;
	}

	/** A limit that nothing comes near is what one wants to see, too. */
	private void includeLimits(NumberAxis range) {
		Range present = range.getRange();
		for (ChartMarker limit : data.across()) {
			if (Double.isFinite(limit.value())) {
				present = Range.expandToInclude(present, limit.value());
			}
		}
		if (!data.across().isEmpty()) {
			range.setRange(Range.expand(present, present.getLength() > range.getRange().getLength() ? 0.05 : 0, ROOM_FOR_LABEL));
		}
	}

	private void addDiagonal(NumberAxis domain, NumberAxis range) {
		Range both = Range.combine(domain.getRange(), range.getRange());
		domain.setRange(both);
		range.setRange(both);
		plot.addAnnotation(new XYLineAnnotation(both.getLowerBound(), both.getLowerBound(), both.getUpperBound(), both.getUpperBound(), Look.line(1),
				new Color(look.style().axis())));
	}

	private List<ChartLegend.Entry> legend() {
		var entries = new ArrayList<ChartLegend.Entry>();
		for (int i = 0; i < data.lines().size(); i++) {
			int place = i;
			entries.add(new ChartLegend.Entry(data.lines().get(i).name(), (graphics, area) -> {
				graphics.setPaint(look.series(place));
				if (data.joined() == Joined.NOT) {
					graphics.translate(area.getCenterX(), area.getCenterY());
					graphics.fill(PointRenderer.shape(place));
					graphics.translate(-area.getCenterX(), -area.getCenterY());
				} else {
					graphics.setStroke(Look.line(place));
					graphics.draw(new Line2D.Double(area.getX(), area.getCenterY(), area.getMaxX(), area.getCenterY()));
				}
			}));
		}
		return entries;
	}

	@Override
	public JFreeChart chart() {
		return chart;
	}

	@Override
	public int preferredHeight() {
		return (int) Math.ceil(LOWEST * look.style().fontSize());
	}

	@Override
	public Map<ChartEntity, Area> areas(ChartRenderingInfo places) {
		Rectangle2D area = places.getPlotInfo().getDataArea();
		var areas = new HashMap<ChartEntity, Area>();
		for (int line = 0; line < data.lines().size(); line++) {
			List<ChartPoint> points = data.lines().get(line).points();
			for (int i = 0; i < points.size(); i++) {
				double x = plot.getDomainAxis().valueToJava2D(points.get(i).x(), area, RectangleEdge.BOTTOM);
				double y = plot.getRangeAxis().valueToJava2D(points.get(i).y(), area, RectangleEdge.LEFT);
				if (!Double.isNaN(y)) {
					areas.put(new ChartEntity(line, i), new Area(x - REACH, y - REACH, 2 * REACH, 2 * REACH));
				}
			}
		}
		return areas;
	}
}
