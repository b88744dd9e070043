package org.edgeloop.chart.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.ContourChart;
import org.edgeloop.chart.ContourChart.Mark;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.ValueColours;
import org.edgeloop.chart.internal.Shepard.Known;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** Draws a surface as steps of colour with lines between them, and the known points on it. */
final class ContourPlot implements DrawnChart {

	/** In heights of text. */
	private static final double LOWEST = 16;
	private static final double MARK = 4.5;
	/** Steps of the value between its lowest and its highest. */
	private static final int LEVELS = 12;
	/** Pixels of the surface a point of the drawing. */
	private static final double FINENESS = 1;
	/** How much of a step's colour a line between two steps has. */
	private static final double LINE = 0.75;

	private final ContourChart data;
	private final Look look;
	private final List<Mark> marks;
	private final AxisRange xRange;
	private final AxisRange yRange;
	private final JFreeChart chart;

	ContourPlot(ContourChart data, Look look) {
		this.data = data;
		this.look = look;
		marks = data.entities().stream().map(entity -> data.marks().get(entity.category())).toList();
		xRange = data.x().around(marks.stream().mapToDouble(Mark::x).toArray());
		yRange = data.y().around(marks.stream().mapToDouble(Mark::y).toArray());
		var plot = new XYPlot(WholeRenderer.onePoint(), look.axis(data.x(), xRange), look.axis(data.y(), yRange), new Surface());
		look.dress(plot);
		chart = look.chart(plot, List.of());
		chart.addSubtitle(look.colourBar(data.colours()));
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
			areas.put(entity, new Area(axes.getFirst().place(mark.x()) - MARK, axes.getLast().place(mark.y()) - MARK, 2 * MARK, 2 * MARK));
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

	private final class Surface extends WholeRenderer {

		private static final long serialVersionUID = 1;

		@Override
		void draw(Graphics2D graphics, Rectangle2D area) {
			PlotAxis x = axes(area).getFirst();
			PlotAxis y = axes(area).getLast();
			int width = (int) Math.max(1, area.getWidth() * FINENESS);
			int height = (int) Math.max(1, area.getHeight() * FINENESS);
			var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
			image.setRGB(0, 0, width, height, pixels(x, y, area, width, height), 0, width);
			graphics.drawImage(image,
					new AffineTransform(area.getWidth() / width, 0, 0, area.getHeight() / height, area.getX(), area.getY()), null);
			for (Mark mark : marks) {
				BubblePlot.draw(graphics, PointRenderer.shape(mark.look().mark()), x.place(mark.x()), y.place(mark.y()), MARK,
						new Color(data.colours().rgb(mark.value(), look.style())), new Color(look.style().text()));
			}
		}

		/** Axes are as long as each other, so that the shape of the window has no say in what is near. */
		private int[] pixels(PlotAxis x, PlotAxis y, Rectangle2D area, int width, int height) {
			var shepard = new Shepard(marks.stream().map(mark -> new Known((x.place(mark.x()) - area.getX()) / area.getWidth(),
					(y.place(mark.y()) - area.getY()) / area.getHeight(), mark.value())).toList());
			var levels = new int[width * height];
			IntStream.range(0, height).parallel().forEach(row -> {
				for (int column = 0; column < width; column++) {
					levels[row * width + column] = level(shepard.value((column + 0.5) / width, (row + 0.5) / height));
				}
			});
			return colours(levels, width, height);
		}

		/** @return the step of a value; -1 where there is none */
		private int level(double value) {
			ValueColours colours = data.colours();
			if (!colours.axis().canShow(value)) {
				return -1;
			}
			double from = colours.axis().scale().toLinear(colours.range().from());
			double to = colours.axis().scale().toLinear(colours.range().to());
			return (int) Math.clamp((colours.axis().scale().toLinear(value) - from) / (to - from) * LEVELS, 0, LEVELS - 1);
		}

		private int[] colours(int[] levels, int width, int height) {
			var pixels = new int[levels.length];
			for (int row = 0; row < height; row++) {
				for (int column = 0; column < width; column++) {
					int place = row * width + column;
					if (levels[place] >= 0) {
						boolean isLine = column + 1 < width && levels[place + 1] >= 0 && levels[place + 1] != levels[place]
								|| row + 1 < height && levels[place + width] >= 0 && levels[place + width] != levels[place];
						int rgb = data.colours().rgb(middle(levels[place]), look.style());
						pixels[place] = 0xFF000000 | (isLine ? look.faint(rgb, LINE) : rgb);
					}
				}
			}
			return pixels;
		}

		private double middle(int level) {
			ValueColours colours = data.colours();
			double from = colours.axis().scale().toLinear(colours.range().from());
			double to = colours.axis().scale().toLinear(colours.range().to());
			return colours.axis().scale().fromLinear(from + (level + 0.5) / LEVELS * (to - from));
		}
	}
}
