package org.edgeloop.suggestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What {@code fixtures/detectors/make_detectors.py} wrote. */
public final class DetectorFixtures {

	private static final Path FOLDER = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.suggestion.tests/fixtures/detectors");

	private DetectorFixtures() {
	}

	public static double[] numbers(String file) throws IOException {
		return Files.readAllLines(FOLDER.resolve(file)).stream().mapToDouble(Double::parseDouble).toArray();
	}

	/** @return the cells of each line */
	public static List<String[]> table(String file) throws IOException {
		return Files.readAllLines(FOLDER.resolve(file)).stream().map(line -> line.split("\t")).toList();
	}

	public static double[] doubles(String[] cells, int from) {
		return Stream.of(cells).skip(from).mapToDouble(Double::parseDouble).toArray();
	}

	public static int[] ints(String[] cells, int from) {
		return Arrays.stream(cells).skip(from).mapToInt(Integer::parseInt).toArray();
	}
}
