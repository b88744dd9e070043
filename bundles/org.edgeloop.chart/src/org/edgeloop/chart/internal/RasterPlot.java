package org.edgeloop.chart.internal;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;

import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.RasterChart;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.pdf.PDFGraphics2D;
import org.jfree.svg.SVGGraphics2D;

/** Draws a picture of values with axes and a bar of colours. */
final class RasterPlot implements DrawnChart {

	/** In heights of text. */
	private static final double LOWEST = 12;
	/** Pixels a point in a page of vectors. */
	private static final double VECTOR_SCALE = 2;

	private final RasterChart data;
	private final Look look;
	private final JFreeChart chart;

	RasterPlot(RasterChart data, Look look) {
		this.data = data;
		this.look = look;
		var plot = new XYPlot(WholeRenderer.onePoint(), look.axis(data.x(), data.xRange()), look.axis(data.y(), data.yRange()), new Picture());
		look.dress(plot);
		plot.setRangeGridlinesVisible(false);
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

	/** Cells are found by the axes: there are too many to tell each one's place. */
	@Override
	public Map<ChartEntity, Area> areas(ChartRenderingInfo places) {
		return Map.of();
	}

	@Override
	public List<PlotAxis> axes(ChartRenderingInfo places) {
		return axes(places.getPlotInfo().getDataArea());
	}

	private List<PlotAxis> axes(Rectangle2D area) {
		return List.of(Look.place(data.x(), data.xRange(), area, false), Look.place(data.y(), data.yRange(), area, true));
	}

	private final class Picture extends WholeRenderer {

		private static final long serialVersionUID = 1;

		@Override
		void draw(Graphics2D graphics, Rectangle2D area) {
			boolean isVector = graphics instanceof SVGGraphics2D || graphics instanceof PDFGraphics2D;
			double scale = isVector ? VECTOR_SCALE : graphics.getTransform().getScaleX();
			int left = (int) Math.floor(area.getX() * scale);
			int top = (int) Math.floor(area.getY() * scale);
			int width = (int) Math.ceil(area.getMaxX() * scale) - left;
			int height = (int) Math.ceil(area.getMaxY() * scale) - top;
			if (width < 1 || height < 1) {
				return;
			}
			PlotAxis x = inPixels(axes(area).getFirst(), scale);
			PlotAxis y = inPixels(axes(area).getLast(), scale);
			int[] pixels = new RasterPixels(data.raster(), data.colours()).paint(x, y, left, top, width, height);
			graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
			graphics.drawImage(TraceRenderer.image(pixels, width, height), new AffineTransform(1 / scale, 0, 0, 1 / scale, left / scale, top / scale), null);
		}

		private PlotAxis inPixels(PlotAxis axis, double scale) {
			return new PlotAxis(axis.scale(), axis.start() * scale, axis.end() * scale, axis.across() * scale, axis.range());
		}
	}
}
