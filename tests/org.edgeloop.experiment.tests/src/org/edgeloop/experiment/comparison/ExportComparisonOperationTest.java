package org.edgeloop.experiment.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.spec.ChartKind;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.RunsSpec;
import org.edgeloop.experiment.spec.SpecFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import de.siegmar.fastcsv.reader.CsvReader;

class ExportComparisonOperationTest {

	private static final String HOSTILE = "</td><script>alert(\"1\")</script>\u0000\uD800";

	@TempDir
	Path folder;
	private StoredRuns store;
	private RunsSpec spec;

	@BeforeEach
	void log() throws IOException {
		store = new StoredRuns(folder);
		String one = store.run("<b>bold", Map.of("lr", "0.1", "text", "a, \"b\"\nc"), 2, 1, Double.NaN);
		String two = store.run("second", Map.of("lr", "0.01", "text", "<img src=x onerror=alert(1)>"), 3, 2);
		store.artifact(one, "confusion_matrix.json", "{\"labels\":[\"<i>\",\"yes\"],\"matrix\":[[5,1],[0,4]]}");
		spec = store.spec(one, two);
	}

	@AfterEach
	void close() throws IOException {
		store.close();
	}

	private Path export(String name) throws IOException {
		Path file = folder.resolve(name);
		var clock = Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC);
		new ExportComparisonOperation(spec, store.stores(spec), file, clock).run(Progress.NONE);
		return file;
	}

	private ChartSettings chart(ChartKind kind, String... keys) {
		ChartSettings chart = SpecFactory.eINSTANCE.createChartSettings();
		chart.setKind(kind);
		chart.getKeys().addAll(List.of(keys));
		spec.getCharts().add(chart);
		return chart;
	}

	@Test
	void aTableReadsBackToTheLastCell() throws IOException {
		var lines = new ArrayList<List<String>>();
		try (var reader = CsvReader.builder().ofCsvRecord(export("table.csv"))) {
			reader.forEach(line -> lines.add(line.getFields()));
		}
		assertEquals(List.of("run_id", "run_name", "params.lr", "params.text", "metrics.loss"), lines.getFirst());
		assertEquals(List.of("<b>bold", "0.1", "a, \"b\"\nc", "NaN"), lines.get(1).subList(1, 5));
		assertEquals(List.of("second", "0.01", "<img src=x onerror=alert(1)>", "2.0"), lines.get(2).subList(1, 5));
	}

	@Test
	void aPageHoldsAllAndAsksNobody() throws IOException {
		spec.setName("July & August");
		spec.setNote(HOSTILE);
		chart(ChartKind.LINE, "metrics.loss").setTitle("Loss " + HOSTILE);
		chart(ChartKind.BAR, "metrics.loss");
		chart(ChartKind.CONFUSION);
		String page = Files.readString(export("page.html"));

		assertTrue(page.contains("<h1>July &amp; August</h1>"));
		assertTrue(page.contains("Made 2026-07-01 12:00 UTC"));
		assertEquals(2 * 3, count(page, "<svg "), "three drawings, each for light and for dark ground");
		assertEquals(1, count(page, "<script"), "what comes from data is no markup");
		assertFalse(page.contains("<img") || page.contains("<b>bold") || page.contains("<i>"), "what comes from data is no markup");
		assertFalse(Pattern.compile("(?i)\\b(src|href)\\s*=\\s*[\"'](?!#)").matcher(page).find(), "the page asks for nothing");
		assertFalse(Pattern.compile("url\\((?!#)").matcher(page).find(), "the page asks for nothing");
		assertTrue(page.contains("default-src 'none'"));
		assertFalse(page.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t' && c != '\r' || Character.isSurrogate((char) c)));
	}

	private static int count(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}

	@Test
	void metricsAreThoseOfTheStepThatIsCompared() throws IOException {
		spec.setStep(10L);
		String table = Files.readString(export("table.csv"));

		assertTrue(table.contains(",1.0\r\n") && table.contains(",2.0\r\n"), table);
	}

	@Test
	void anotherEndingWritesNothing() {
		assertThrows(ProblemException.class, () -> export("page.docx"));
		assertFalse(Files.exists(folder.resolve("page.docx")));
	}
}
