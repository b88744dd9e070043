package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.BubbleChart;
import org.edgeloop.chart.BubbleChart.Mark;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.PlotAxis;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** Draws points with colours and sizes, small ones over large ones. */
final class BubblePlot implements DrawnChart {

	/** In heights of text. */
	private static final double LOWEST = 14;
	/** Radii in points of the drawing. */
	private static final double PLAIN = 5;
	private static final double SMALLEST = 4;
	private static final double LARGEST = 14;
	/** Of a shape of {@link PointRenderer}. */
	private static final double SHAPE = 3;
	private static final int ALPHA = 215;

	private final BubbleChart data;
	private final Look look;
	private final AxisRange xRange;
	private final AxisRange yRange;
	private final double least;
	private final double greatest;
	private final JFreeChart chart;

	BubblePlot(BubbleChart data, Look look) {
		this.data = data;
		this.look = look;
		List<Mark> marks = data.entities().stream().map(entity -> data.marks().get(entity.category())).toList();
		xRange = data.x().around(marks.stream().mapToDouble(Mark::x).toArray());
		yRange = data.y().around(marks.stream().mapToDouble(Mark::y).toArray());
		least = marks.stream().mapToDouble(Mark::size).filter(Double::isFinite).min().orElse(0);
		greatest = marks.stream().mapToDouble(Mark::size).filter(Double::isFinite).max().orElse(0);
		var plot = new XYPlot(WholeRenderer.onePoint(), look.axis(data.x(), xRange), look.axis(data.y(), yRange), new Marks());
		look.dress(plot);
		plot.setDomainGridlinesVisible(true);
		plot.setDomainGridlinePaint(new Color(look.style().grid()));
		plot.setDomainGridlineStroke(new BasicStroke(1));
		chart = look.chart(plot, List.of());
		data.colours().ifPresent(colours -> chart.addSubtitle(look.colourBar(colours)));
	}

	/** The area of a point grows with its value. */
	private double radius(Mark mark) {
		if (!Double.isFinite(mark.size())) {
			return PLAIN;
		}
		double share = greatest > least ? (mark.size() - least) / (greatest - least) : 0.5;
		return Math.sqrt(SMALLEST * SMALLEST + share * (LARGEST * LARGEST - SMALLEST * SMALLEST));
	}

	private int colour(Mark mark) {
		return data.colours().filter(colours -> colours.axis().canShow(mark.colour())).map(colours -> colours.rgb(mark.colour(), look.style()))
				.orElseGet(() -> data.colours().isPresent() ? look.style().mutedText() : mark.look().rgb(look.style()));
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
		List<PlotAxis> axes = axes(places);
		var areas = new HashMap<ChartEntity, Area>();
		for (ChartEntity entity : data.entities()) {
			Mark mark = data.marks().get(entity.category());
			double radius = radius(mark);
			areas.put(entity, new Area(axes.getFirst().place(mark.x()) - radius, axes.getLast().place(mark.y()) - radius, 2 * radius, 2 * radius));
		}
		return areas;
	}

	@Override
	public List<PlotAxis> axes(ChartRenderingInfo places) {
		return axes(places.getPlotInfo().getDataArea());
	}

	private List<PlotAxis> axes(Rectangle2D area) {
		return List.of(Look.place(data.x(), xRange, area, false), Look.place(data.y(), yRange, area, true));
	}

	/** Draws a shape around a place. */
	static void draw(Graphics2D graphics, Shape shape, double x, double y, double radius, Color fill, Color outline) {
		var place = AffineTransform.getTranslateInstance(x, y);
		place.scale(radius / SHAPE, radius / SHAPE);
		Shape placed = place.createTransformedShape(shape);
		graphics.setPaint(fill);
		graphics.fill(placed);
		graphics.setPaint(outline);
		graphics.setStroke(new BasicStroke(1));
		graphics.draw(placed);
	}

	private final class Marks extends WholeRenderer {

		private static final long serialVersionUID = 1;

		@Override
		void draw(Graphics2D graphics, Rectangle2D area) {
			List<PlotAxis> axes = axes(area);
			Color outline = new Color(look.style().background());
			data.entities().stream().map(entity -> data.marks().get(entity.category()))
					.sorted(Comparator.comparingDouble(mark -> -radius(mark))).forEach(mark -> {
						Color colour = new Color(colour(mark));
						BubblePlot.draw(graphics, PointRenderer.shape(mark.look().mark()), axes.getFirst().place(mark.x()),
								axes.getLast().place(mark.y()), radius(mark),
								new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), ALPHA), outline);
					});
		}
	}
}
