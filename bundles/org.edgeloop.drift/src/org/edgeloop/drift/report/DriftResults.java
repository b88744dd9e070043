package org.edgeloop.drift.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reports that were made of a spec: a folder beside it, {@code <name>.results}, with a file for each run, named by when it was
 * begun, and a history.
 */
public final class DriftResults {

	private static final String ENDING = ".json";
	private static final String SPEC_ENDING = ".drift";
	/** Sorts by time, and is a name on every file system. */
	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);

	private final Path folder;

	/** @param spec the spec's file */
	public DriftResults(Path spec) {
		String name = String.valueOf(spec.getFileName());
		String stem = name.endsWith(SPEC_ENDING) ? name.substring(0, name.length() - SPEC_ENDING.length()) : name;
		folder = spec.resolveSibling(stem + ".results");
	}

	public Path folder() {
		return folder;
	}

	/** @return the runs in short; may be read without reading the reports */
	public DriftHistory history() {
		return new DriftHistory(folder.resolve("history.jsonl"));
	}

	/** @return the file of a run */
	public Path file(Instant started) {
		return folder.resolve(NAME.format(started) + ENDING);
	}

	/** Keeps a report. @return its file */
	public Path save(DriftReport report) throws IOException {
		Path file = file(report.started());
		DriftReportFile.write(report, file);
		history().append(RunSummary.of(report));
		return file;
	}

	/** @return the files of the reports, newest first */
	public List<Path> files() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
					.sorted(Comparator.comparing((Path file) -> String.valueOf(file.getFileName())).reversed()).toList();
		}
	}

	/** @return the newest report */
	public Optional<DriftReport> latest() throws IOException {
		List<Path> files = files();
		return files.isEmpty() ? Optional.empty() : Optional.of(DriftReportFile.read(files.getFirst()));
	}
}
