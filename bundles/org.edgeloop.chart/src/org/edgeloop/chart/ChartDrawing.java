package org.edgeloop.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.HashMap;
import java.util.Map;

import org.edgeloop.chart.ChartPicture.Area;
import org.edgeloop.chart.internal.BarChartPlot;
import org.edgeloop.chart.internal.BarKey;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.title.TextTitle;
import org.jfree.svg.SVGGraphics2D;

/** Draws a chart off screen, as pixels or as vectors. Any thread may draw; one drawing belongs to one thread. */
public final class ChartDrawing {

	/** Larger pictures are refused rather than run out of memory: 64 million pixels are 256 MB. */
	private static final long MOST_PIXELS = 64_000_000;

	static {
		// Drawing off screen needs no display, and a second toolkit beside SWT's must not connect to one.
		System.setProperty("java.awt.headless", "true");
	}

	private final BarChart data;
	private final ChartStyle style;
	private final JFreeChart chart;

	public ChartDrawing(BarChart data, ChartStyle style) {
		this.data = data;
		this.style = style;
		chart = BarChartPlot.of(data, style);
	}

	/** @return the height in points at which every bar and its name are readable */
	public int preferredHeight() {
		return BarChartPlot.preferredHeight(data, style);
	}

	/**
	 * Draws the chart as pixels.
	 *
	 * @param width in points, at least 1
	 * @param height in points, at least 1
	 * @param scale pixels per point, such as 2 for a display of double density
	 * @throws IllegalArgumentException if the picture would be empty or has more than 64 million pixels
	 */
	public ChartPicture draw(int width, int height, double scale) {
		int pixelWidth = (int) Math.ceil(width * scale);
		int pixelHeight = (int) Math.ceil(height * scale);
		if (pixelWidth < 1 || pixelHeight < 1 || (long) pixelWidth * pixelHeight > MOST_PIXELS) {
			throw new IllegalArgumentException("no picture has %d × %d pixels".formatted(pixelWidth, pixelHeight));
		}
		var image = new BufferedImage(pixelWidth, pixelHeight, BufferedImage.TYPE_INT_ARGB);
		var places = new ChartRenderingInfo();
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
			graphics.scale(scale, scale);
			chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), places);
		} finally {
			graphics.dispose();
		}
		int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		return new ChartPicture(width, height, scale, pixelWidth, pixelHeight, pixels, areas(places));
	}

	/**
	 * Draws the chart as vectors.
	 *
	 * @param width in points, at least 1
	 * @param height in points, at least 1
	 * @return an SVG document, with the chart's title, which a file has nothing else to say
	 */
	public String toSvg(int width, int height) {
		var graphics = new SVGGraphics2D(width, height);
		chart.setTitle(BarChartPlot.title(data, style));
		chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
		chart.setTitle((TextTitle) null);
		return graphics.getSVGDocument();
	}

	private static Map<ChartEntity, Area> areas(ChartRenderingInfo places) {
		Map<ChartEntity, Area> areas = new HashMap<>();
		for (Object entity : places.getEntityCollection().getEntities()) {
			if (entity instanceof CategoryItemEntity item) {
				Rectangle2D bounds = item.getArea().getBounds2D();
				var part = new ChartEntity(((BarKey) item.getRowKey()).index(), ((BarKey) item.getColumnKey()).index());
				areas.put(part, new Area(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()));
			}
		}
		return areas;
	}
}
