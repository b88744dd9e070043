package org.edgeloop.onnx.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class ExportGraphHandlerTest {

	@Test
	void nameWithoutAFormatGetsTheChosenOne() {
		assertEquals(Path.of("model.v2.pdf"), ExportGraphHandler.withEnding("model.v2", "*.pdf"));
		assertEquals(Path.of("model.svg"), ExportGraphHandler.withEnding("model.svg", "*.pdf"), "what is written counts");
		assertEquals(Path.of("MODEL.PNG"), ExportGraphHandler.withEnding("MODEL.PNG", "*.svg"));
	}
}
