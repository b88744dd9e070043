package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code onnx render} on the models of {@code fixtures/make_models.py}. */
class OnnxRenderCommandTest {

	private static final Path MODELS = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures");

	@TempDir
	Path folder;

	@Test
	void aPictureIsWrittenInEveryFormatThatIsAskedFor() throws IOException {
		Path svg = folder.resolve("graph.svg");
		Path pdf = folder.resolve("graph.pdf");
		String json = Run.good("onnx", "render", MODELS.resolve("linear_autoencoder.onnx"), "--svg", svg, "--pdf", pdf, "--json");
		assertTrue(json.contains("\"boxes\":5,\"edges\":4"), json);
		String drawn = Files.readString(svg);
		assertTrue(drawn.contains(">MatMul<") && drawn.contains(">ReduceMean<") && drawn.contains("B 3\u00D73") && drawn.contains("n\u00D73"), drawn);
		assertTrue(Files.size(pdf) > 0);
	}

	@Test
	void subgraphsAreDrawnWhenTheyAreAskedFor() throws IOException {
		Path svg = folder.resolve("loop.svg");
		Run.good("onnx", "render", MODELS.resolve("loop.onnx"), "--svg", svg);
		assertFalse(Files.readString(svg).contains(">Sin<"));
		Run.good("onnx", "render", MODELS.resolve("loop.onnx"), "--svg", svg, "--expand", "--dark");
		assertTrue(Files.readString(svg).contains(">Sin<"));
	}

	@Test
	void boxesAreColouredByWhatTheyCost() throws IOException {
		Path svg = folder.resolve("cost.svg");
		Run.good("onnx", "render", MODELS.resolve("linear_autoencoder.onnx"), "--svg", svg, "--colour-by", "parameters");
		String drawn = Files.readString(svg);
		assertTrue(drawn.contains(">Parameters<"), "the legend");
		assertTrue(drawn.contains(">9<"), "the product's 3 \u00D7 3 weights");
	}

	@Test
	void whatIsNotThereIsSaid() {
		Path svg = folder.resolve("graph.svg");
		Path model = MODELS.resolve("loop.onnx");
		assertTrue(Run.failing(3, "onnx", "render", model, "--svg", svg, "--graph", "If_7/then_branch").contains("/body"), "the graphs that there are");
		assertTrue(Run.failing(3, "onnx", "render", model, "--svg", svg, "--node", "nobody").contains("no node 'nobody'"));
		assertTrue(Run.failing(3, "onnx", "render", model, "--svg", folder.resolve("graph.png")).contains(".svg"));
		Run.failing(2, "onnx", "render", model);
		assertEquals(0, folder.toFile().list().length, "nothing is written");
	}
}
