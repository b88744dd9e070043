package org.edgeloop.training.internal.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

import org.edgeloop.base.AtomicFiles;

import com.fasterxml.jackson.databind.ObjectMapper;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** A confusion matrix as files: rows are the true classes, columns the predicted ones. */
final class ConfusionFiles {

	static final String JSON = "confusion_matrix.json";
	static final String CSV = "confusion_matrix.csv";

	private ConfusionFiles() {
	}

	/** Writes an object with {@code labels} and {@code matrix}, rows first. */
	static Path writeJson(Path folder, List<String> classes, long[][] counts) throws IOException {
		var object = new LinkedHashMap<String, Object>();
		object.put("labels", classes);
		object.put("matrix", counts);
		Path file = folder.resolve(JSON);
		AtomicFiles.writeString(file, new ObjectMapper().writeValueAsString(object) + "\n");
		return file;
	}

	/** Writes a heading with the predicted classes, and a line for each true class, which begins with its name. */
	static Path writeCsv(Path folder, List<String> classes, long[][] counts) throws IOException {
		Path file = folder.resolve(CSV);
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
				.build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
			csv.writeRecord(line("true \\ predicted", classes));
			for (int i = 0; i < counts.length; i++) {
				csv.writeRecord(line(classes.get(i), Arrays.stream(counts[i]).mapToObj(Long::toString).toList()));
			}
		}
		return file;
	}

	private static List<String> line(String first, List<String> others) {
		List<String> line = new ArrayList<>(others.size() + 1);
		line.add(first);
		line.addAll(others);
		return line;
	}
}
