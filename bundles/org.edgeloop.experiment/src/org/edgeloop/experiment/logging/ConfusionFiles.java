package org.edgeloop.experiment.logging;

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

/** A confusion matrix as files that a run keeps: rows are the true classes, columns the predicted ones. Comparisons of runs show them. */
public final class ConfusionFiles {

	public static final String JSON = "confusion_matrix.json";
	public static final String CSV = "confusion_matrix.csv";

	private ConfusionFiles() {
	}

	/** Writes both files, which are gone when the folder is, and keeps them with a run. */
	public static void log(RunLogger run, Path folder, List<String> classes, long[][] counts) throws IOException {
		run.artifact(writeJson(folder, classes, counts), JSON);
		run.artifact(writeCsv(folder, classes, counts), CSV);
	}

	/** Writes an object with {@code labels} and {@code matrix}, rows first. */
	private static Path writeJson(Path folder, List<String> classes, long[][] counts) throws IOException {
		var object = new LinkedHashMap<String, Object>();
		object.put("labels", classes);
		object.put("matrix", counts);
		Path file = folder.resolve(JSON);
		AtomicFiles.writeString(file, new ObjectMapper().writeValueAsString(object) + "\n");
		return file;
	}

	/** Writes a heading with the predicted classes, and a line for each true class, which begins with its name. */
	private static Path writeCsv(Path folder, List<String> classes, long[][] counts) throws IOException {
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
