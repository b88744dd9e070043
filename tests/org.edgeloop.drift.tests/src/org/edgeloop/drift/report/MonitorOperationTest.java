package org.edgeloop.drift.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.document.DriftSpecFile;
import org.edgeloop.drift.spec.DriftSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorOperationTest {

	private static final String USUAL = "x\n1\n2\n3\n4\n5\n6\n7\n8\n";

	@TempDir
	private Path folder;
	private Path incoming;
	private Path history;
	private DriftSpec spec;

	@BeforeEach
	void write() throws IOException {
		incoming = Files.createDirectory(folder.resolve("incoming"));
		history = folder.resolve("history.jsonl");
		Files.writeString(folder.resolve("reference.csv"), USUAL);
		spec = DriftSpecFile.FORM.parse(folder.resolve("m.drift"),
				"{\"format\":\"edgeloop-drift\",\"version\":1,\"reference\":{\"file\":\"reference.csv\"}}");
	}

	@Test
	void eachTableIsComparedOnce() throws IOException {
		Files.writeString(incoming.resolve("day2.csv"), USUAL);
		Files.writeString(incoming.resolve("day10.csv"), USUAL.replace("\n", "1\n").replace("x1", "x"));
		MonitorOperation monitor = monitor();
		MonitorPass first = monitor.pass(Progress.NONE, _ -> {
		});

		assertEquals(List.of("day2.csv", "day10.csv"), first.runs().stream().map(run -> run.current().name()).toList());
		assertEquals(List.of(true, false), first.runs().stream().map(RunSummary::passed).toList());
		assertFalse(first.passed());
		assertTrue(pass(monitor).runs().isEmpty(), "nothing came since");
		assertTrue(pass(monitor()).runs().isEmpty(), "another process knows it from the history");
		Files.writeString(incoming.resolve("day2.csv"), USUAL + "9\n");
		assertEquals(1, pass(monitor).runs().size(), "its content changed");
		assertEquals(3, new DriftHistory(history).runs().size());
	}

	@Test
	void aTableThatCannotBeReadHoldsUpNoOther() throws IOException {
		Files.writeString(incoming.resolve("a.csv"), "");
		Files.writeString(incoming.resolve("b.csv"), USUAL);
		Files.writeString(incoming.resolve("notes.md"), "no table");
		Files.writeString(incoming.resolve(".c.csv"), "half written");
		MonitorOperation monitor = monitor();
		MonitorPass pass = pass(monitor);

		assertEquals(List.of("b.csv"), pass.runs().stream().map(run -> run.current().name()).toList());
		assertEquals(1, pass.problems().size());
		assertTrue(pass(monitor).problems().isEmpty(), "it has been said");
	}

	@Test
	void aFolderThatIsNotThereIsAProblem() {
		var monitor = new MonitorOperation(spec, folder, folder.resolve("nowhere"), history);

		assertThrows(ProblemException.class, () -> pass(monitor));
	}

	@Test
	void aProfileGivesTheSameNumbersAsItsTable() throws IOException {
		Path profile = folder.resolve("reference.profile");
		new SaveProfileOperation(spec, folder, profile).run(Progress.NONE);
		Files.writeString(incoming.resolve("a.csv"), USUAL.replace("8", "80"));
		List<DriftReport> reports = new ArrayList<>();
		monitor().pass(Progress.NONE, reports::add);
		Files.delete(history);
		spec.getReference().setFile("reference.profile");
		monitor().pass(Progress.NONE, reports::add);

		assertEquals(reports.get(0).columns().getFirst().test(), reports.get(1).columns().getFirst().test());
		assertEquals(reports.get(0).columns().getFirst().numbers().quantiles(), reports.get(1).columns().getFirst().numbers().quantiles());
	}

	private MonitorOperation monitor() {
		return new MonitorOperation(spec, folder, incoming, history);
	}

	private static MonitorPass pass(MonitorOperation monitor) throws IOException {
		return monitor.pass(Progress.NONE, _ -> {
		});
	}
}
