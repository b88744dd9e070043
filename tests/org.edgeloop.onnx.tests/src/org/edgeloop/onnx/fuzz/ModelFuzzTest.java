package org.edgeloop.onnx.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short run; {@code releng/fuzz} is the long one. */
class ModelFuzzTest {

	private static final int COUNT = 1000;

	@TempDir
	Path folder;

	@Test
	void damagedModelsOpenOrAreRefused() throws IOException {
		Path keep = Path.of(System.getProperty("java.io.tmpdir"), "edgeloop-fuzz", "ONNX");
		ModelFuzzer.Report report = new ModelFuzzer(folder, keep).run(COUNT, 1);
		assertEquals("", String.join("\n", report.findings()));
		assertTrue(report.refused() > COUNT / 50, () -> "hardly anything was refused: " + report.toLine());
		assertTrue(report.opened() > COUNT / 20, () -> "hardly anything opened: " + report.toLine());
	}
}
