package org.edgeloop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class IconsTest {

	private static final Path BUNDLE = Path.of(System.getProperty("edgeloop.root"), "bundles", "org.edgeloop.ui");

	@Test
	void everyConstantHasItsDrawingAndEveryDrawingItsConstant() throws Exception {
		try (Stream<Path> files = Files.list(BUNDLE.resolve("icons"))) {
			assertEquals(files.map(file -> "icons/" + file.getFileName()).collect(Collectors.toCollection(TreeSet::new)),
					Arrays.stream(Icons.values()).map(Icons::path).collect(Collectors.toCollection(TreeSet::new)));
		}
	}
}
