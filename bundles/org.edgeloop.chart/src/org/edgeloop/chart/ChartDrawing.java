package org.edgeloop.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.edgeloop.chart.internal.DrawnChart;
import org.edgeloop.chart.internal.Look;
import org.edgeloop.chart.trace.TraceData;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.pdf.PDFDocument;
import org.jfree.pdf.PDFGraphics2D;
import org.jfree.pdf.PDFHints;
import org.jfree.svg.SVGGraphics2D;

/** Draws a chart off screen, as pixels or as vectors. Any thread may draw; one drawing belongs to one thread. */
public final class ChartDrawing {

	/** Larger pictures are refused rather than run out of memory: 64 million pixels are 256 MB. */
	private static final long MOST_PIXELS = 64_000_000;

	static {
		// Drawing off screen needs no display, and a second toolkit beside SWT's must not connect to one.
		System.setProperty("java.awt.headless", "true");
	}

	private final Chart data;
	private final ChartStyle style;
	private final DrawnChart drawn;

	public ChartDrawing(Chart data, ChartStyle style) {
		this(data, style, Optional.empty());
	}

	private ChartDrawing(Chart data, ChartStyle style, Optional<DrawnChart> last) {
		this.data = data;
		this.style = style;
		drawn = DrawnChart.of(data, style, last);
	}

	/**
	 * Draws a small chart for nobody: the first picture of a program waits a quarter of a second for classes and fonts, which may as well
	 * be fetched while its numbers are still being read.
	 */
	public static void prepare() {
		TraceData line = TraceData.of(new double[] { 0, 1 }, new double[] { 0, 1 });
		var trace = new TraceChart.Trace("", "", new ChartLook(0, 0, 0), false, line, Optional.empty());
		new ChartDrawing(TraceChart.of("", ChartAxis.of(""), ChartAxis.of(""), List.of(trace), List.of()), ChartStyle.PAPER).draw(200, 100, 1);
	}

	/** @return the drawing of a chart that follows in the same place, as while it is dragged: what has stayed is not drawn anew */
	public ChartDrawing next(Chart following) {
		return new ChartDrawing(following, style, Optional.of(drawn));
	}

	/** @return the height in points at which everything is readable */
	public int preferredHeight() {
		return drawn.preferredHeight();
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
		var places = new ChartRenderingInfo();
		BufferedImage image = image(drawn.chart(), width, height, scale, places);
		int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		return new ChartPicture(width, height, scale, pixelWidth, pixelHeight, pixels, drawn.areas(places), drawn.axes(places), drawn.moved());
	}

	private static BufferedImage image(JFreeChart chart, int width, int height, double scale, ChartRenderingInfo places) {
		var image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
			graphics.scale(scale, scale);
			chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), places);
		} finally {
			graphics.dispose();
		}
		return image;
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
		titled(chart -> chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height)));
		return graphics.getSVGDocument();
	}

	/**
	 * Draws the chart as vectors inside a page, which says its title and its size.
	 *
	 * @param width in points, at least 1
	 * @param height in points, at least 1
	 * @return what follows the attributes of an {@code svg} element, from the end of its tag to the end of the element
	 */
	public String toSvgContent(int width, int height) {
		var graphics = new SVGGraphics2D(width, height);
		graphics.setGeomDoubleConverter(ChartDrawing::hundredths);
		drawn.chart().draw(graphics, new Rectangle2D.Double(0, 0, width, height));
		String element = graphics.getSVGElement();
		return element.substring(element.indexOf('>'));
	}

	/** A page of many charts is a third smaller with places that are no finer than anybody sees. */
	private static String hundredths(double place) {
		double rounded = Math.rint(place * 100) / 100;
		return rounded == Math.rint(rounded) && Math.abs(rounded) < Integer.MAX_VALUE ? Integer.toString((int) rounded) : Double.toString(rounded);
	}

	/**
	 * Draws the chart as a page of vectors.
	 *
	 * @param width in points, at least 1
	 * @param height in points, at least 1
	 * @return a PDF document of one page, with the chart's title
	 */
	public byte[] toPdf(int width, int height) {
		var document = new PDFDocument();
		document.setTitle(data.title());
		PDFGraphics2D graphics = document.createPage(new Rectangle2D.Double(0, 0, width, height)).getGraphics2D();
		// The fonts that every PDF program has lack signs such as arrows; outlines have them all.
		graphics.setRenderingHint(PDFHints.KEY_DRAW_STRING_TYPE, PDFHints.VALUE_DRAW_STRING_TYPE_VECTOR);
		titled(chart -> chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height)));
		return document.getPDFBytes();
	}

	/**
	 * Draws the chart as pixels into a file's content.
	 *
	 * @param width in points, at least 1
	 * @param height in points, at least 1
	 * @param scale pixels per point
	 * @throws IOException if {@code out} refuses
	 */
	public void writePng(int width, int height, double scale, OutputStream out) throws IOException {
		var image = new AtomicReference<BufferedImage>();
		titled(chart -> image.set(image(chart, width, height, scale, new ChartRenderingInfo())));
		ChartUtils.writeBufferedImageAsPNG(out, image.get());
	}

	/** A file has nothing else to say what the chart is about. */
	private void titled(Consumer<JFreeChart> drawing) {
		drawn.chart().setTitle(Look.of(style).title(data.title()));
		drawing.accept(drawn.chart());
		drawn.chart().setTitle((TextTitle) null);
	}
}
