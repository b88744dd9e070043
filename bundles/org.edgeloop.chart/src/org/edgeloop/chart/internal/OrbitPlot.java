package org.edgeloop.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.OrbitChart;
import org.edgeloop.chart.OrbitChart.Curve;
import org.edgeloop.chart.PlotAxis;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/** Draws paths over axes of one scale, which follows from the shape of the place that is left for them. */
final class OrbitPlot implements DrawnChart {

	/** In heights of text. */
	private static final double LOWEST = 18;
	/** Half the side of the square in which a point is hit, in points of the drawing. */
	private static final double REACH = 5;
	/** The points of longer curves are not told by pointing at them. */
	private static final int MOST_PLACES = 1024;
	private static final float PEN = 1.6f;
	private static final float THIN = 1;
	/** The share of its colour that a faint curve has. */
	private static final double FAINT = 0.45;
	private static final double DOT = 1.3;

	private final OrbitChart data;
	private final Look look;
	private final AxisRange xWhole;
	private final AxisRange yWhole;
	private final EqualPlot plot;
	private final JFreeChart chart;

	OrbitPlot(OrbitChart data, Look look) {
		this.data = data;
		this.look = look;
		xWhole = ChartAxis.of(data.xTitle()).around(data.curves().stream().flatMapToDouble(curve -> Arrays.stream(curve.x())).toArray());
		yWhole = ChartAxis.of(data.yTitle()).around(data.curves().stream().flatMapToDouble(curve -> Arrays.stream(curve.y())).toArray());
		plot = new EqualPlot();
		look.dress(plot);
		plot.setDomainGridlinesVisible(true);
		plot.setDomainGridlinePaint(plot.getRangeGridlinePaint());
		plot.setDomainGridlineStroke(plot.getRangeGridlineStroke());
		chart = look.chart(plot, data.curves().stream().map(curve -> new ChartLegend.Entry(curve.name(), (graphics, area) -> sample(graphics, area, curve))).toList());
	}

	/** Before its axes are drawn, a plot learns how much place there is between them. */
	private final class EqualPlot extends XYPlot {

		private static final long serialVersionUID = 1;

		EqualPlot() {
			super(WholeRenderer.onePoint(), look.axis(ChartAxis.of(data.xTitle()), xWhole), look.axis(ChartAxis.of(data.yTitle()), yWhole), new Paths());
		}

		@Override
		protected Map<Axis, AxisState> drawAxes(Graphics2D graphics, Rectangle2D area, Rectangle2D dataArea, PlotRenderingInfo info) {
			double unit = Math.max((xWhole.to() - xWhole.from()) / dataArea.getWidth(), (yWhole.to() - yWhole.from()) / dataArea.getHeight());
			getDomainAxis().setRange(around(xWhole, unit * dataArea.getWidth()), true, false);
			getRangeAxis().setRange(around(yWhole, unit * dataArea.getHeight()), true, false);
			return super.drawAxes(graphics, area, dataArea, info);
		}

		private static Range around(AxisRange whole, double length) {
			double middle = (whole.from() + whole.to()) / 2;
			return new Range(middle - length / 2, middle + length / 2);
		}
	}

	private List<PlotAxis> axes(Rectangle2D area) {
		return List.of(Look.place(ChartAxis.of(data.xTitle()), range(plot.getDomainAxis().getRange()), area, false),
				Look.place(ChartAxis.of(data.yTitle()), range(plot.getRangeAxis().getRange()), area, true));
	}

	private static AxisRange range(Range range) {
		return new AxisRange(range.getLowerBound(), range.getUpperBound());
	}

	private Color colour(Curve curve) {
		int rgb = curve.look().rgb(look.style());
		return new Color(curve.isFaint() ? look.faint(rgb, FAINT) : rgb);
	}

	private void sample(Graphics2D graphics, Rectangle2D area, Curve curve) {
		graphics.setPaint(colour(curve));
		if (curve.isJoined()) {
			graphics.setStroke(new BasicStroke(curve.isFaint() ? THIN : PEN));
			graphics.draw(new Line2D.Double(area.getX(), area.getCenterY(), area.getMaxX(), area.getCenterY()));
		} else {
			graphics.fill(dot(curve, area.getCenterX(), area.getCenterY()));
		}
	}

	private static Shape dot(Curve curve, double x, double y) {
		var place = AffineTransform.getTranslateInstance(x, y);
		place.scale(DOT, DOT);
		return place.createTransformedShape(PointRenderer.shape(curve.look().mark()));
	}

	/** Draws all curves. */
	private final class Paths extends WholeRenderer {

		private static final long serialVersionUID = 1;

		@Override
		void draw(Graphics2D graphics, Rectangle2D area) {
			PlotAxis x = axes(area).getFirst();
			PlotAxis y = axes(area).getLast();
			for (Curve curve : data.curves()) {
				graphics.setPaint(colour(curve));
				if (curve.isJoined()) {
					graphics.setStroke(new BasicStroke(curve.isFaint() ? THIN : PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
					graphics.draw(path(curve, x, y));
				} else {
					for (int i = 0; i < curve.x().length; i++) {
						if (curve.isPoint(i)) {
							graphics.fill(dot(curve, x.place(curve.x()[i]), y.place(curve.y()[i])));
						}
					}
				}
			}
		}

		private static Path2D path(Curve curve, PlotAxis x, PlotAxis y) {
			var path = new Path2D.Double();
			boolean isDown = false;
			for (int i = 0; i < curve.x().length; i++) {
				if (!curve.isPoint(i)) {
					isDown = false;
				} else if (isDown) {
					path.lineTo(x.place(curve.x()[i]), y.place(curve.y()[i]));
				} else {
					path.moveTo(x.place(curve.x()[i]), y.place(curve.y()[i]));
					isDown = true;
				}
			}
			return path;
		}
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
	public List<PlotAxis> axes(ChartRenderingInfo places) {
		return axes(places.getPlotInfo().getDataArea());
	}

	@Override
	public Map<ChartEntity, Area> areas(ChartRenderingInfo places) {
		List<PlotAxis> axes = axes(places);
		var areas = new HashMap<ChartEntity, Area>();
		for (int series = 0; series < data.curves().size(); series++) {
			Curve curve = data.curves().get(series);
			for (int i = 0; curve.x().length <= MOST_PLACES && i < curve.x().length; i++) {
				if (curve.isPoint(i)) {
					areas.put(new ChartEntity(series, i),
							new Area(axes.getFirst().place(curve.x()[i]) - REACH, axes.getLast().place(curve.y()[i]) - REACH, 2 * REACH, 2 * REACH));
				}
			}
		}
		return areas;
	}
}
