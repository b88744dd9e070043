package org.edgeloop.signal.internal.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files beside these tests, what they hold according to NumPy and SciPy, and the shared real recordings. */
public final class Fixtures {

	private static final Path ROOT = Path.of(System.getProperty("edgeloop.root"));
	private static final Path FOLDER = ROOT.resolve("tests/org.edgeloop.signal.tests/fixtures");

	private Fixtures() {
	}

	public static Path file(String name) {
		return FOLDER.resolve(name);
	}

	/** @return the lines of a table made by {@code fixtures/make_fixtures.py}, split into their cells */
	public static List<String[]> table(String name) throws IOException {
		return Files.readAllLines(file(name)).stream().map(line -> line.split("\t", -1)).toList();
	}

	/** @return the folder of shared real recordings, which need not be there */
	public static Path sharedData() {
		return ROOT.resolveSibling("shared").resolve("data");
	}

	/** @return a number as Python prints it */
	public static double number(String python) {
		return switch (python) {
		case "nan" -> Double.NaN;
		case "inf" -> Double.POSITIVE_INFINITY;
		case "-inf" -> Double.NEGATIVE_INFINITY;
		default -> Double.parseDouble(python);
		};
	}
}
