package org.edgeloop.drift.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.document.DriftSpecDocument;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.RunDriftReportOperation;

/** A report over two small feature tables, of which one column moves by five and the others stay. */
public final class Reports {

	private static final int ROWS = 400;
	private static final long SEED = 20_250_101;

	private Reports() {
	}

	/** Writes the tables and a spec that compares them. @return the spec's file */
	public static Path write(Path folder) throws IOException {
		Files.createDirectories(folder);
		table(folder.resolve("reference.csv"), 0);
		table(folder.resolve("current.csv"), 5);
		Path file = folder.resolve("report.drift");
		Files.writeString(file, """
				{
				"format":"edgeloop-drift",
				"version":1,
				"reference":{"file":"reference.csv"},
				"current":{"file":"current.csv"}
				}
				""");
		return file;
	}

	private static void table(Path file, double shift) throws IOException {
		var random = new Random(SEED);
		var text = new StringBuilder("recording,channel,from,to,moved,steady,class\n");
		for (int row = 0; row < ROWS; row++) {
			text.append("data/x.wav,DE,").append(row * 2048L).append(',').append((row + 1) * 2048L).append(',').append(random.nextGaussian() + shift)
					.append(',').append(random.nextGaussian()).append(',').append(random.nextBoolean() ? "a" : "b").append('\n');
		}
		Files.writeString(file, text);
	}

	/** Computes the report in this thread, as soon as it is asked for. */
	public static DriftSession session(Path file) throws IOException {
		return new DriftSession(DriftSpecDocument.open(file), (document, outcome) -> {
			try {
				outcome.report(compute(document, outcome::report));
			} catch (IOException e) {
				throw new AssertionError(e);
			}
			return () -> {
			};
		});
	}

	public static DriftReport compute(DriftSpecDocument document, Consumer<DriftReport> partial) throws IOException {
		return new RunDriftReportOperation(document.snapshot(), document.file().toAbsolutePath().getParent()).run(Progress.NONE, partial);
	}
}
