package org.edgeloop.chart.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.edgeloop.base.ProblemException;
import org.edgeloop.chart.drawing.Ink.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFileTest {

	private static final int RED = 0xFFFF0000;
	private static final int BLUE = 0xFF0000FF;

	@TempDir
	Path folder;

	private final Consumer<Ink> drawing = ink -> {
		ink.fillRectangle(RED, 0, 0, 50, 40);
		ink.transform(2, 50, 0);
		ink.fillRectangle(BLUE, 5, 5, 10, 10);
		ink.drawLines(BLUE, 1, new float[] { 9, 9, 0, 18, 20, 18 }, 2, 2);
		ink.drawText(RED, TextStyle.BOLD, 8, "a < b", 1, 19);
	};

	@Test
	void pixelsAreWhereTheyWereDrawn() throws IOException {
		Path file = folder.resolve("new/picture.png");
		new PictureFile("test").write(file, 100, 40, drawing);
		BufferedImage image = ImageIO.read(file.toFile());
		assertEquals(200, image.getWidth());
		assertEquals(80, image.getHeight());
		assertEquals(RED, image.getRGB(20, 20), "at two pixels a point");
		assertEquals(BLUE, image.getRGB(2 * (50 + 2 * 10), 2 * (2 * 10)), "scaled, then moved");
		assertEquals(0, image.getRGB(190, 2) >>> 24, "nothing was drawn there");
		assertEquals(BLUE, image.getRGB(2 * (50 + 2 * 18), 2 * (2 * 18)), "the line from the second point to the third");
	}

	@Test
	void largePicturesGetFewerPixelsRatherThanTheWholeMemory() throws IOException {
		Path file = folder.resolve("long.png");
		new PictureFile("test").write(file, 10, 1_000_000, drawing);
		BufferedImage image = ImageIO.read(file.toFile());
		assertTrue(image.getHeight() <= 32_000 && image.getHeight() > 31_000, "" + image.getHeight());
	}

	@Test
	void vectorsHoldTheText() throws IOException {
		Path svg = folder.resolve("picture.SVG");
		new PictureFile("test").write(svg, 100, 40, drawing);
		assertTrue(Files.readString(svg).contains("a &lt; b"));
		Path pdf = folder.resolve("picture.pdf");
		new PictureFile("test").write(pdf, 100, 40, drawing);
		String content = Files.readString(pdf, StandardCharsets.ISO_8859_1);
		assertTrue(content.startsWith("%PDF") && content.contains("[0.0 0.0 100.0 40.0]"), content);
		assertTrue(!content.contains("/Font"), "texts are outlines: the fonts of all readers lack characters");
	}

	@Test
	void whatXmlCannotHoldDoesNotSpoilTheFile() throws Exception {
		Path svg = folder.resolve("picture.svg");
		new PictureFile("test").write(svg, 100, 40, ink -> ink.drawText(RED, TextStyle.PLAIN, 8, "a\u0000\n\uFFFF\uD800b\uD83D\uDE00", 1, 19));
		DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
		parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		assertEquals("a\uFFFD\uFFFD\uFFFD\uFFFDb\uD83D\uDE00", parsers.newDocumentBuilder().parse(svg.toFile()).getDocumentElement().getTextContent().trim());
	}

	@Test
	void noPageIsLongerThanReadersOpen() throws IOException {
		Path pdf = folder.resolve("long.pdf");
		new PictureFile("test").write(pdf, 144, 28_800, drawing);
		assertTrue(Files.readString(pdf, StandardCharsets.ISO_8859_1).contains("[0.0 0.0 72.0 14400.0]"));
	}

	@Test
	void otherFormatsAreRefused() {
		assertThrows(ProblemException.class, () -> new PictureFile("test").write(folder.resolve("picture.bmp"), 10, 10, drawing));
		assertTrue(Files.notExists(folder.resolve("picture.bmp")));
	}

	@Test
	void widthsOfTextsAreSumsOfItsCharacters() {
		double one = TextMeasure.width(TextStyle.PLAIN, 10, "x");
		assertEquals(5 * one, TextMeasure.width(TextStyle.PLAIN, 10, "xxxxx"), 1e-9);
		assertEquals(2 * one, TextMeasure.width(TextStyle.PLAIN, 20, "x"), 1e-9);
		assertTrue(TextMeasure.width(TextStyle.BOLD, 10, "\u00D7\uD83D\uDE00") > one, "beyond ASCII too");
		assertEquals(TextMeasure.width(TextStyle.MONOSPACED, 10, "i"), TextMeasure.width(TextStyle.MONOSPACED, 10, "W"), 1e-9);
	}

	@Test
	void whatDoesNotFitIsCutBehindItsStart() {
		double room = TextMeasure.width(TextStyle.PLAIN, 10, "BatchNorm");
		String cut = TextMeasure.shorten(TextStyle.PLAIN, 10, "BatchNormalization", room);
		assertTrue(cut.startsWith("Batch") && cut.endsWith("\u2026") && TextMeasure.width(TextStyle.PLAIN, 10, cut) <= room, cut);
		assertEquals("BatchNorm", TextMeasure.shorten(TextStyle.PLAIN, 10, "BatchNorm", room));
		assertEquals("\u2026", TextMeasure.shorten(TextStyle.PLAIN, 10, "BatchNorm", 0));
	}
}
