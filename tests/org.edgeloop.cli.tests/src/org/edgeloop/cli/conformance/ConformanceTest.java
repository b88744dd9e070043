package org.edgeloop.cli.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What {@code releng/conformance} runs, on the shared numbers of other implementations. */
class ConformanceTest {

	private final Path vectors = Path.of(System.getProperty("edgeloop.shared",
			Path.of(System.getProperty("edgeloop.root")).resolveSibling("shared").toString())).resolve("drift/vectors");

	@TestFactory
	Stream<DynamicTest> everyFamilyIsReproduced() {
		return ConformanceRun.FAMILIES.stream().map(family -> dynamicTest(family.name(), () -> check(family)));
	}

	private void check(Family family) throws IOException {
		Path folder = vectors.resolve(family.name());
		assumeTrue(Files.isDirectory(folder), "skipped: no shared data");
		var findings = new Findings();
		family.check(folder, findings);
		assertEquals(List.of(), findings.failed());
		assertTrue(findings.passed() > 0, findings.summary());
	}
}
