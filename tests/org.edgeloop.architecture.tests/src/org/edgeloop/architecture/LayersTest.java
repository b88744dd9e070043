package org.edgeloop.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;

class LayersTest {

	private static final Path RULES = Project.ROOT.resolve("tests/org.edgeloop.architecture.tests/layers.txt");

	@Test
	void everyBundleImportsOnlyWhatItsLayerMay() throws IOException, BundleException {
		Layers layers = Layers.read(RULES);
		List<String> breaches = new ArrayList<>();
		for (Path bundle : Project.bundles()) {
			String name = Project.shortName(bundle);
			for (String required : Project.manifestImports(bundle)) {
				layers.breach(name, required).ifPresent(why -> breaches.add("MANIFEST of " + name + " names " + required + ": " + why));
			}
			for (Path source : Project.sources(bundle)) {
				for (String imported : Project.importsOf(source)) {
					layers.breach(name, imported).ifPresent(why -> breaches.add(
							Project.ROOT.relativize(source) + " imports " + imported + ": " + why));
				}
			}
		}
		assertTrue(breaches.isEmpty(), () -> "The layers are broken:\n" + String.join("\n", breaches));
	}

	@Test
	void theRulesNameTheBundlesThatThereAre() throws IOException {
		var there = new TreeSet<>(Project.bundles().stream().map(Project::shortName).toList());
		assertEquals(there, new TreeSet<>(Layers.read(RULES).visible().keySet()));
	}

	@Test
	void aBreachIsToldWithItsReason() throws IOException {
		Layers layers = Layers.read(RULES);
		assertTrue(layers.breach("signal", "org.eclipse.swt.graphics.GC").orElseThrow().contains("without a display"));
		assertTrue(layers.breach("signal", "org.edgeloop.dataset.Dataset").orElseThrow().contains("not dataset"));
		assertTrue(layers.breach("dataset", "org.edgeloop.dataset.ui.X").orElseThrow().contains("not dataset.ui"));
		assertTrue(layers.breach("dataset.ui", "org.eclipse.swt.graphics.GC").isEmpty());
		assertTrue(layers.breach("cli", "picocli.CommandLine").isEmpty());
	}
}
