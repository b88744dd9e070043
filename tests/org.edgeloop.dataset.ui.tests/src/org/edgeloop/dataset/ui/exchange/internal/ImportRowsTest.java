package org.edgeloop.dataset.ui.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.exchange.ImportPlan;
import org.edgeloop.dataset.exchange.LabelExchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the import wizard shows, without the wizard. */
class ImportRowsTest {

	@TempDir
	Path project;

	private final Locale usual = Locale.getDefault();
	private Path labels;

	@BeforeEach
	void writeProject() throws IOException {
		Locale.setDefault(Locale.ROOT);
		Files.writeString(project.resolve("dataset.json"), "{\"format\": \"edgeloop-dataset\", \"version\": 1, \"name\": \"rig\"}");
		Files.createDirectories(project.resolve("data/rig"));
		var table = new StringBuilder("time [s],DE\n");
		for (int i = 0; i < 4000; i++) {
			table.append(i / 1000.0).append(",1\n");
		}
		Files.writeString(project.resolve("data/rig/a.csv"), table);
		labels = Files.writeString(project.resolve("a.csv.txt"), "1.5\t2.0\tBall: rattles\n\\\t100\t250\n0.25\t0.25\tknock\n90\t91\tball\n");
	}

	@AfterEach
	void restoreLocale() {
		Locale.setDefault(usual);
	}

	private ImportRequest request(String time, String mapping) throws ProblemException {
		return new ImportRequest(project, List.of(labels), LabelExchange.find("audacity"), "", time, mapping, false);
	}

	@Test
	void eachLabelIsARowWithItsPlaceInSamplesAndSeconds() throws IOException {
		ImportPlan plan = request("", "").operation().plan(Progress.NONE);
		var rows = new ImportRows(plan);
		assertEquals(2, rows.size());
		assertArrayEquals(new String[] { "rig/a.csv", "box 100.0–250.0 Hz", "fault/ball", "1,500", "2,000", "1.500000", "2.000000", "all",
				"rattles", "" }, rows.cells(0));
		assertArrayEquals(new String[] { "rig/a.csv", "point", "knock", "250", "250", "0.250000", "0.250000", "all", "", "new label type" },
				rows.cells(1));
		assertEquals("2 labels for 1 recording: 2 new. Times are taken as seconds.", rows.summary());
		assertEquals(1, plan.problems().size());
		assertTrue(rows.isWorthIt());
	}

	@Test
	void whatIsThereAlreadyIsNotWorthAnImport() throws IOException {
		request("", "").operation().run(Progress.NONE);
		var rows = new ImportRows(request("", "").operation().plan(Progress.NONE));
		assertEquals("2 labels for 1 recording: 0 new, 2 already there. Times are taken as seconds.", rows.summary());
		assertFalse(rows.isWorthIt());
	}

	@Test
	void timeAndMappingAreOptionsOfTheOperation() throws IOException {
		var rows = new ImportRows(request("samples", "type:knock=normal; ; end=excluded").operation().plan(Progress.NONE));
		assertEquals("normal", rows.cells(1)[2]);
		assertEquals("0", rows.cells(1)[3]);
		assertThrows(ProblemException.class, () -> request("", "nonsense").operation());
	}

	@Test
	void labelsForNoRecordingAreSaidToBeThat() throws IOException {
		Files.delete(project.resolve("data/rig/a.csv"));
		var rows = new ImportRows(request("", "").operation().plan(Progress.NONE));
		assertEquals("There are no labels for recordings of this project.", rows.summary());
		assertFalse(rows.isWorthIt());
	}
}
