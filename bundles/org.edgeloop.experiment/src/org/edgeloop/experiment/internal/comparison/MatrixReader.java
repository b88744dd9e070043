package org.edgeloop.experiment.internal.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.edgeloop.experiment.comparison.ConfusionMatrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Finds the matrix in the ways in which people write one. Whatever is none ends in an exception. */
public final class MatrixReader {

	private static final JsonMapper JSON = JsonMapper.builder().build();
	private static final List<String> MATRIX_KEYS = List.of("matrix", "confusion_matrix", "data");
	private static final List<String> LABEL_KEYS = List.of("labels", "classes", "columns");

	private MatrixReader() {
	}

	public static ConfusionMatrix json(String text) throws IOException {
		JsonNode root = JSON.readTree(text);
		JsonNode matrix = root.isArray() ? root : first(root, MATRIX_KEYS);
		var rows = new ArrayList<List<Double>>();
		for (JsonNode row : matrix) {
			rows.add(StreamSupport.stream(row.spliterator(), false).map(MatrixReader::number).toList());
		}
		List<String> labels = root.isArray() || !first(root, LABEL_KEYS).isArray() ? numbered(rows.size())
				: StreamSupport.stream(first(root, LABEL_KEYS).spliterator(), false).map(JsonNode::asText).toList();
		return new ConfusionMatrix(labels, rows);
	}

	private static JsonNode first(JsonNode root, List<String> keys) {
		return keys.stream().filter(root::has).findFirst().map(root::path).orElse(MissingNode.getInstance());
	}

	private static Double number(JsonNode node) {
		if (!node.isNumber()) {
			throw new IllegalArgumentException("no number: " + node);
		}
		return finite(node.asDouble());
	}

	private static List<String> numbered(int size) {
		return IntStream.range(0, size).mapToObj(Integer::toString).toList();
	}

	/** Names may stand above, at the left, or both, as pandas writes a frame: the shape tells which. */
	public static ConfusionMatrix csv(String text) throws IOException {
		List<List<String>> cells = new ArrayList<>();
		try (CsvReader<CsvRecord> reader = CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text)) {
			reader.forEach(record -> cells.add(record.getFields()));
		}
		int lines = cells.size();
		int width = cells.getLast().size();
		boolean isFrame = lines == width && (cells.getFirst().getFirst().isBlank() || !isNumber(cells.getFirst().getLast()));
		boolean namesAbove = isFrame || lines == width + 1;
		int namesLeft = isFrame || width == lines + 1 ? 1 : 0;
		List<String> heading = cells.getFirst();
		List<String> labels = namesAbove ? heading.subList(namesLeft, heading.size())
				: namesLeft == 1 ? cells.stream().map(List::getFirst).toList() : numbered(lines);
		return new ConfusionMatrix(labels, rows(cells.subList(namesAbove ? 1 : 0, lines), namesLeft));
	}

	private static List<List<Double>> rows(List<List<String>> cells, int skip) {
		return cells.stream().map(line -> line.stream().skip(skip).map(cell -> finite(Double.parseDouble(cell.strip()))).toList()).toList();
	}

	private static boolean isNumber(String cell) {
		try {
			Double.parseDouble(cell.strip());
			return true;
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private static Double finite(double value) {
		if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("no count: " + value);
		}
		return value;
	}
}
