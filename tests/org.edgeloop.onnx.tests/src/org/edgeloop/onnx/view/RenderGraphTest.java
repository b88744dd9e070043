package org.edgeloop.onnx.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.NodeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderGraphTest {

	private static final int MARGINS = 24;

	@TempDir
	Path folder;

	private final GraphLayout layout = MadeGraphs.layout(MadeGraphs.branching(), ViewSettings.DEFAULT.expanded());

	@Test
	void anSvgHoldsTheTextOfEveryBox() throws IOException {
		String svg = Files.readString(render("graph.svg", List.of()));
		for (LayoutBox box : layout.boxes()) {
			assertTrue(svg.contains(">" + box.title() + "<"), box::toString);
		}
	}

	/** The size stands in the first chunk (PNG specification, 11.2.2). */
	@Test
	void aPngHasTwoPixelsPerPoint() throws IOException {
		try (var in = new DataInputStream(Files.newInputStream(render("graph.png", List.of())))) {
			in.skipNBytes(16);
			assertEquals(Math.ceil(2 * (layout.width() + MARGINS)), in.readInt(), 1);
			assertEquals(Math.ceil(2 * (layout.height() + MARGINS)), in.readInt(), 1);
		}
	}

	@Test
	void aPdfIsOne() throws IOException {
		String pdf = new String(Files.readAllBytes(render("graph.pdf", List.of())), StandardCharsets.ISO_8859_1);
		assertTrue(pdf.startsWith("%PDF-") && pdf.contains("/MediaBox"));
	}

	@Test
	void aPartIsCutOut() throws IOException {
		LayoutBox first = layout.boxOf(new NodeRef(layout.graph(), 0)).orElseThrow();
		String svg = Files.readString(render("part.svg", List.of(first)));
		assertTrue(svg.contains(">Exp<"));
		assertTrue(!svg.contains(">Tanh<"));
		assertTrue(svg.contains("height='" + (int) (first.height() + MARGINS)), svg);
	}

	@Test
	void anUnknownFormatIsRefusedAndChangesNothing() throws IOException {
		Path file = Files.writeString(folder.resolve("graph.gif"), "as it was");
		assertThrows(ProblemException.class, () -> render("graph.gif", List.of()));
		assertEquals("as it was", Files.readString(file));
	}

	private Path render(String name, List<LayoutBox> part) throws IOException {
		return new RenderGraphOperation(layout, GraphColors.LIGHT, Optional.empty(), part, folder.resolve(name)).run(Progress.NONE);
	}
}
