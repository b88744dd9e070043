package org.edgeloop.drift;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The shared numbers of other implementations (Evidently, NannyML, river, scikit-learn), which need not be there.
 * They lie beside the project in {@code shared/drift/vectors}, or where the property {@code edgeloop.shared} says.
 */
public final class SharedVectors {

	private SharedVectors() {
	}

	/** @return a folder of vectors; the test is skipped if it is not there */
	public static Path folder(String name) {
		Path beside = Path.of(System.getProperty("edgeloop.root")).resolveSibling("shared");
		Path folder = Path.of(System.getProperty("edgeloop.shared", beside.toString())).resolve("drift/vectors").resolve(name);
		assumeTrue(Files.isDirectory(folder), "skipped: no shared data");
		return folder;
	}

	/** @return what other implementations computed */
	public static JsonNode expected(Path folder) throws IOException {
		return new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
	}

	/** @return the columns of a CSV file without quotes, in the file's order */
	public static Map<String, List<String>> columns(Path csv) throws IOException {
		List<String[]> rows = Files.readAllLines(csv).stream().map(line -> line.split(",", -1)).toList();
		Map<String, List<String>> columns = new LinkedHashMap<>();
		for (int i = 0; i < rows.getFirst().length; i++) {
			int column = i;
			columns.put(rows.getFirst()[i], rows.stream().skip(1).map(row -> row[column]).toList());
		}
		return columns;
	}

	/** @return the values of a column without missing ones */
	public static double[] numbers(List<String> column) {
		return column.stream().mapToDouble(Double::parseDouble).toArray();
	}
}
