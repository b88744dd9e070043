package org.edgeloop.chart.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.chart.internal.AwtInk;
import org.edgeloop.chart.internal.DrawingFonts;
import org.jfree.chart.ChartUtils;
import org.jfree.pdf.PDFDocument;
import org.jfree.pdf.PDFHints;
import org.jfree.svg.SVGGraphics2D;

/** Writes drawings as SVG, PDF or PNG files. */
public final class PictureFile {

	/** Pixels per point: sharp in print. */
	private static final double SCALE = 2;
	/** Larger pictures are drawn at fewer pixels per point rather than run out of memory: 64 million pixels are 256 MB. */
	private static final double MOST_PIXELS = 64e6;
	/** No side is longer than what programs open. */
	private static final double LONGEST_SIDE = 32_000;

	/** A page is no longer than 200 inches (ISO 32000-1, annex C). */
	private static final double LONGEST_PAGE = 14_400;

	private final String title;

	static {
		// Fonts decide that no display is asked for, before anything is drawn.
		DrawingFonts.font(Ink.TextStyle.PLAIN);
	}

	/** @param title what the picture is about, for formats that say so */
	public PictureFile(String title) {
		this.title = title;
	}

	/**
	 * @param file is replaced if it is there; its ending says the format: {@code .svg}, {@code .pdf} or {@code .png}
	 * @param width in points, more than 0
	 * @param height in points, more than 0
	 * @param drawing draws at scale 1 from the upper left corner
	 * @throws IOException if it cannot be written or its ending says no format; it is then as it was
	 */
	public void write(Path file, double width, double height, Consumer<Ink> drawing) throws IOException {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		switch (name.substring(name.lastIndexOf('.') + 1)) {
		case "svg" -> AtomicFiles.writeString(file, svg(width, height, drawing));
		case "pdf" -> AtomicFiles.write(file, out -> out.write(pdf(width, height, drawing)));
		case "png" -> AtomicFiles.write(file, out -> ChartUtils.writeBufferedImageAsPNG(out, image(width, height, drawing)));
		default -> throw new ProblemException(Problem.error("a picture cannot be written in this format", file.toString(),
				"choose a name that ends in .svg, .pdf or .png"));
		}
	}

	private String svg(double width, double height, Consumer<Ink> drawing) {
		var graphics = new SVGGraphics2D(width, height);
		graphics.setGeomDoubleConverter(PictureFile::hundredths);
		drawing.accept(new AwtInk(graphics));
		return graphics.getSVGDocument();
	}

	/** Places that are no finer than anybody sees make files a third smaller. */
	private static String hundredths(double place) {
		double rounded = Math.rint(place * 100) / 100;
		return rounded == Math.rint(rounded) && Math.abs(rounded) < Integer.MAX_VALUE ? Integer.toString((int) rounded) : Double.toString(rounded);
	}

	private byte[] pdf(double width, double height, Consumer<Ink> drawing) {
		var document = new PDFDocument();
		document.setTitle(title);
		double scale = Math.min(1, LONGEST_PAGE / Math.max(width, height));
		Graphics2D graphics = document.createPage(new Rectangle2D.Double(0, 0, width * scale, height * scale)).getGraphics2D();
		// The fonts that every reader has know no × and no arrows, and are of other widths.
		graphics.setRenderingHint(PDFHints.KEY_DRAW_STRING_TYPE, PDFHints.VALUE_DRAW_STRING_TYPE_VECTOR);
		graphics.scale(scale, scale);
		drawing.accept(new AwtInk(graphics));
		return document.getPDFBytes();
	}

	private static BufferedImage image(double width, double height, Consumer<Ink> drawing) {
		double scale = Math.min(SCALE, Math.min(Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height)));
		var image = new BufferedImage(Math.max(1, (int) Math.ceil(width * scale)), Math.max(1, (int) Math.ceil(height * scale)),
				BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.scale(scale, scale);
			drawing.accept(new AwtInk(graphics));
		} finally {
			graphics.dispose();
		}
		return image;
	}
}
