package org.edgeloop.drift.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.document.DriftSpecFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftResultsTest {

	private static final String SPEC = """
			{"format":"edgeloop-drift","version":1,"reference":{"file":"../a.csv"},"current":{"file":"../b.csv"}}""";

	@TempDir
	private Path folder;
	private Path spec;

	@BeforeEach
	void write() throws IOException {
		spec = folder.resolve("reports/daily.drift");
		Files.createDirectories(spec.getParent());
		Files.createDirectory(folder.resolve(".git"));
		Files.writeString(spec, SPEC);
		Files.writeString(folder.resolve("a.csv"), "x,y\n1,1\n2,2\n3,3\n4,4\n5,5\n6,6\n7,7\n");
		Files.writeString(folder.resolve("b.csv"), "x,y\n11,1\n12,2\n13,3\n14,4\n15,5\n16,6\n17,7\n");
	}

	@Test
	void aReportIsKeptBesideItsSpecWithTheHashesOfTheData() throws IOException {
		DriftReport report = run();
		var results = new DriftResults(spec);

		assertEquals(folder.resolve("reports/daily.results"), results.folder());
		assertEquals(List.of(results.file(report.started())), results.files());
		DriftReport latest = results.latest().orElseThrow();
		assertEquals(ContentHash.of(Files.readAllBytes(folder.resolve("a.csv"))), latest.reference().hash());
		assertEquals(ContentHash.of(Files.readAllBytes(folder.resolve("b.csv"))), latest.current().hash());
		assertTrue(latest.column("x").orElseThrow().drifted());
	}

	@Test
	void runsAreComparedByTheirScores() throws IOException {
		run();
		Files.writeString(folder.resolve("b.csv"), Files.readString(folder.resolve("a.csv")));
		run();

		var trend = new DriftResults(spec).history().trends().get("x");
		assertEquals(List.of(true, false), trend.values().stream().map(RunSummary.ColumnScore::drifted).toList());
		assertEquals(1.0, trend.lastEntry().getValue().score());
	}

	@Test
	void whatACrashLeftOfALineIsDroppedByTheNext() throws IOException {
		run();
		Path file = new DriftResults(spec).folder().resolve("history.jsonl");
		Files.writeString(file, "{\"started\":\"2026", StandardOpenOption.APPEND);
		assertEquals(1, new DriftHistory(file).runs().size());
		run();

		assertEquals(2, new DriftHistory(file).runs().size());
		assertFalse(Files.readString(file).contains("\"2026{"));
	}

	@Test
	void aHistoryThatIsNoneIsAProblemWithItsLine() throws IOException {
		Path file = folder.resolve("history.jsonl");
		Files.writeString(file, "{}\n[]\n");

		assertThrows(ProblemException.class, () -> new DriftHistory(file).runs());
	}

	private DriftReport run() throws IOException {
		return new RunAndKeepReportOperation(spec, DriftSpecFile.FORM.read(spec)).run(Progress.NONE, _ -> {
		});
	}
}
