package org.edgeloop.chart.internal;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.util.List;
import java.util.Optional;

import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.ChartPicture.Moved;
import org.edgeloop.chart.ChartPicture.PixelArea;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.TraceChart.Band;
import org.edgeloop.chart.internal.TraceRaster.Curve;
import org.edgeloop.chart.internal.TraceRaster.Grid;
import org.edgeloop.chart.internal.TraceRaster.Painted;
import org.jfree.pdf.PDFGraphics2D;
import org.jfree.svg.SVGGraphics2D;

/** Draws all traces at once: areas of bands, curves as pixels or, for vectors, as paths, marks on top. */
final class TraceRenderer extends WholeRenderer {

	private static final long serialVersionUID = 1;
	/** How far arrows may reach over the edge of what was drawn, in pixels. */
	private static final int RIM = 24;
	private static final float BAND_ALPHA = 0.22f;
	/** Columns a point of the drawing where curves become paths or pixels in a page of vectors. */
	private static final int VECTOR_COLUMNS = 3;
	/** More corners than this would make a page of vectors that no program opens: it holds pixels instead. */
	private static final int MOST_CORNERS = 200_000;

	private final transient TraceChart data;
	private final transient Look look;
	private transient Optional<TraceRenderer> last;
	private transient Optional<Painted> painted;
	/** The corner of the pixels in the picture. */
	private int left;
	private int top;
	private boolean isLikeLast;

	/** @param last what drew the last picture; empty if there was none */
	TraceRenderer(TraceChart data, Look look, Optional<TraceRenderer> last) {
		this.data = data;
		this.look = look;
		this.last = last;
		painted = last.flatMap(TraceRenderer::painted);
	}

	/** @return what of the last picture has only moved, after this one was drawn */
	Optional<Moved> moved() {
		return painted.filter(_ -> isLikeLast).flatMap(pixels -> pixels.kept().map(kept -> {
			int from = kept.from() + RIM;
			return new Moved(new PixelArea(left, top, pixels.grid().width(), pixels.grid().height()), left + from,
					left + Math.max(from, kept.to() - RIM), kept.shift());
		}));
	}

	/** Whether nothing but curves is drawn, on the same place, and only the range from left to right is another. */
	private boolean isLike(TraceRenderer other) {
		return left == other.left && top == other.top && !TraceMarks.hasPoints(data) && data.bands().isEmpty() && data.pin().isEmpty() && data.marks().isEmpty()
				&& other.data.showing(data.xRange(), data.yRange()).equals(data);
	}

	/** @return what may save the next picture some work; empty before the first */
	Optional<Painted> painted() {
		return painted;
	}

	@Override
	void draw(Graphics2D graphics, Rectangle2D area) {
		PlotAxis x = Look.place(data.x(), data.xRange(), area, false);
		PlotAxis y = Look.place(data.y(), data.yRange(), area, true);
		var lines = new TraceLines(data.marks(), look, x, y);
		lines.drawStretches(graphics);
		data.bands().forEach(band -> shade(graphics, band, new TracePath(x, y, VECTOR_COLUMNS)));
		List<Curve> curves = new TraceLayers(data, look).curves();
		if (isVector(graphics)) {
			drawVectors(graphics, area, x, y, curves);
		} else {
			drawPixels(graphics, area, x, y, curves, graphics.getTransform().getScaleX());
		}
		new TraceMarks(data, look, x, y).draw(graphics);
		lines.drawLines(graphics);
	}

	private static boolean isVector(Graphics2D graphics) {
		return graphics instanceof SVGGraphics2D || graphics instanceof PDFGraphics2D;
	}

	private void shade(Graphics2D graphics, Band band, TracePath path) {
		Composite composite = graphics.getComposite();
		graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, BAND_ALPHA));
		graphics.setPaint(new Color(band.look().rgb(look.style())));
		graphics.fill(path.between(band.low(), band.high()));
		graphics.setComposite(composite);
	}

	private void drawVectors(Graphics2D graphics, Rectangle2D area, PlotAxis x, PlotAxis y, List<Curve> curves) {
		var path = new TracePath(x, y, VECTOR_COLUMNS);
		if (curves.stream().mapToLong(curve -> path.corners(curve.data())).sum() > MOST_CORNERS) {
			drawPixels(graphics, area, x, y, curves, VECTOR_COLUMNS);
			return;
		}
		for (Curve curve : curves.reversed()) {
			graphics.setPaint(new Color(curve.argb()));
			graphics.setStroke(new BasicStroke((float) curve.pen(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
			graphics.draw(path.line(curve.data()));
		}
	}

	/** @param scale pixels per point */
	private void drawPixels(Graphics2D graphics, Rectangle2D area, PlotAxis x, PlotAxis y, List<Curve> curves, double scale) {
		left = (int) Math.floor(area.getX() * scale);
		top = (int) Math.floor(area.getY() * scale);
		int width = (int) Math.ceil(area.getMaxX() * scale) - left;
		int height = (int) Math.ceil(area.getMaxY() * scale) - top;
		if (width < 1 || height < 1) {
			return;
		}
		Grid grid = grid(x, y, left, top, width, height, scale);
		List<Curve> thick = curves.stream().map(curve -> new Curve(curve.data(), curve.argb(), curve.pen() * scale)).toList();
		var raster = new TraceRaster(thick, grid);
		Painted pixels = painted.map(raster::paintAfter).orElseGet(raster::paint);
		painted = Optional.of(pixels);
		isLikeLast = last.filter(this::isLike).isPresent();
		// A chain of all drawings would never be collected.
		last = Optional.empty();
		Object hint = graphics.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
		graphics.drawImage(image(pixels.pixels(), width, height), new AffineTransform(1 / scale, 0, 0, 1 / scale, left / scale, top / scale), null);
		if (hint != null) {
			graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, hint);
		}
	}

	/** Millions of pixels are not copied. */
	static BufferedImage image(int[] pixels, int width, int height) {
		ColorModel colours = ColorModel.getRGBdefault();
		SampleModel samples = colours.createCompatibleSampleModel(width, height);
		return new BufferedImage(colours, Raster.createWritableRaster(samples, new DataBufferInt(pixels, pixels.length), null), false, null);
	}

	private static Grid grid(PlotAxis x, PlotAxis y, int left, int top, int width, int height, double scale) {
		double xFactor = factor(x) * scale;
		double yFactor = factor(y) * scale;
		double xOffset = x.start() * scale - left - xFactor * x.scale().toLinear(x.range().from());
		double yOffset = y.start() * scale - top - yFactor * y.scale().toLinear(y.range().from());
		return new Grid(width, height, plain(x), xFactor, xOffset, plain(y), yFactor, yOffset);
	}

	private static double factor(PlotAxis axis) {
		Scale scale = axis.scale();
		return (axis.end() - axis.start()) / (scale.toLinear(axis.range().to()) - scale.toLinear(axis.range().from()));
	}

	private static Scale plain(PlotAxis axis) {
		return axis.scale() == Scale.LOGARITHMIC ? Scale.LOGARITHMIC : Scale.LINEAR;
	}
}
