package org.edgeloop.drift.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.document.DriftSpecFile;
import org.edgeloop.drift.spec.Correction;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDriftReportOperationTest {

	@TempDir
	private Path folder;

	@Test
	void aShiftedColumnDriftsAndOthersDoNot() throws IOException {
		DriftReport report = run(spec(), columns(2000, 0), columns(1500, 2));

		assertEquals(ReportState.COMPLETED, report.state());
		assertEquals(List.of("shifted", "steady", "kind"), report.columns().stream().map(ColumnDrift::column).toList());
		ColumnDrift shifted = report.column("shifted").orElseThrow();
		assertTrue(shifted.drifted());
		assertTrue(shifted.severity() > 1);
		assertFalse(report.column("steady").orElseThrow().drifted());
		assertEquals(1 / 3.0, report.drift().share());
		assertFalse(report.drift().detected());
	}

	@Test
	void aHistogramCountsEveryValueOnce() throws IOException {
		Map<String, double[]> reference = Map.of("x", new double[] { 1, 2, 3, 4, 5, 6, 1e9, Double.NaN });
		double[] many = new Random(1).doubles(5000).toArray();
		many[7] = -1e12;
		DriftReport report = run(spec(), reference, Map.of("x", many));

		NumberDistribution.Histogram histogram = report.columns().getFirst().numbers().histogram();
		assertEquals(7, sum(histogram.reference()) + histogram.below()[0] + histogram.above()[0]);
		assertEquals(5000, sum(histogram.current()) + histogram.below()[1] + histogram.above()[1]);
		assertTrue(histogram.below()[1] >= 1 && histogram.below()[1] < 0.01 * 5000, "the value far out and the tail it belongs to");
		var last = report.columns().getFirst().numbers().ecdf().getLast();
		assertEquals(1.0, last.reference());
		assertEquals(1.0, last.current());
	}

	@Test
	void aColumnThatCannotBeComparedIsAProblemOfItsOwn() throws IOException {
		Files.writeString(folder.resolve("reference.csv"), "empty,good,only,mixed\n,1,1,1\n,2,2,2\n,3,3,3\n");
		Files.writeString(folder.resolve("current.csv"), "empty,good,mixed,more\n,1,a,1\n,2,2,2\n,5,3,3\n");
		DriftReport report = new RunDriftReportOperation(files(), folder).run(Progress.NONE, _ -> {
		});

		assertNull(report.column("good").orElseThrow().problem());
		for (String failed : List.of("empty", "only", "mixed")) {
			assertNotNull(report.column(failed).orElseThrow().problem(), failed);
		}
		assertEquals(3, report.drift().failed());
		assertTrue(report.problems().getFirst().what().contains("more"));
	}

	@Test
	void infiniteAndMissingValuesTakeNoPart() throws IOException {
		double[] clean = new Random(3).doubles(300).toArray();
		double[] dirty = new double[303];
		System.arraycopy(clean, 0, dirty, 3, 300);
		dirty[0] = Double.POSITIVE_INFINITY;
		dirty[1] = Double.NEGATIVE_INFINITY;
		dirty[2] = Double.NaN;
		DriftReport report = run(spec(), Map.of("x", clean), Map.of("x", dirty));

		assertEquals(1.0, report.columns().getFirst().test().score());
	}

	@Test
	void cancellingKeepsWhatIsDone() {
		var cancelled = new AtomicBoolean();
		Progress progress = Progress.NONE.until(cancelled::get);
		List<DriftReport> parts = new ArrayList<>();
		var operation = new RunDriftReportOperation(spec(), TablePair.of(Tables.of("a", columns(500, 0)), Tables.of("b", columns(500, 0))));

		assertThrows(CancellationException.class, () -> operation.run(progress, part -> {
			parts.add(part);
			cancelled.set(!part.columns().isEmpty());
		}));
		assertEquals(ReportState.CANCELLED, parts.getLast().state());
		assertFalse(parts.getLast().columns().isEmpty());
	}

	@Test
	void rowsAreThoseOfTheRangeAndTheFilter() throws IOException {
		Files.writeString(folder.resolve("all.csv"), "side,x\na,1\nb,10\na,2\nb,20\na,3\nb,30\n");
		DriftSpec spec = DriftSpecFile.FORM.parse(Path.of("x.drift"), """
				{"format":"edgeloop-drift","version":1,
				"reference":{"file":"all.csv","filter":{"column":"side","values":["a"]}},
				"current":{"file":"all.csv","fromRow":1,"filter":{"column":"x","min":10}}}""");
		DriftReport report = new RunDriftReportOperation(spec, folder).run(Progress.NONE, _ -> {
		});

		assertEquals(3, report.reference().rows());
		assertEquals(2.0, report.column("x").orElseThrow().numbers().reference().mean());
		assertEquals(20.0, report.column("x").orElseThrow().numbers().current().mean());
		assertEquals(List.of("a", "b"), report.column("side").orElseThrow().categories().levels());
	}

	@Test
	void presetsLeaveOutColumnsThatAreIgnored() throws IOException {
		Files.writeString(folder.resolve("reference.csv"), "recording,channel,from,to,mean,x\na.wav,DE,0,4,0.1,1\na.wav,DE,4,8,0.2,2\na.wav,DE,8,12,0.3,3\n");
		Files.writeString(folder.resolve("current.csv"), "recording,channel,from,to,mean,x\nb.wav,DE,40,44,0.1,1\nb.wav,DE,44,48,0.2,2\nb.wav,DE,48,52,0.3,3\n");
		DriftSpec spec = DriftSpecFile.FORM.parse(Path.of("x.drift"), """
				{"format":"edgeloop-drift","version":1,
				"reference":{"file":"reference.csv"},"current":{"file":"current.csv"},
				"columns":[{"column":"mean","role":"ignored"}],
				"presets":["DataStability"]}""");

		List<String> checked = new RunDriftReportOperation(spec, folder).run(Progress.NONE, _ -> {
		}).checks().checks().stream().map(Check::column).filter(Objects::nonNull).distinct().toList();
		assertEquals(List.of("x"), checked);
	}

	@Test
	void manyColumnsAreHeldAgainstCorrectedPValues() throws IOException {
		Map<String, double[]> reference = new LinkedHashMap<>();
		Map<String, double[]> current = new LinkedHashMap<>();
		var random = new Random(11);
		for (int i = 0; i < 200; i++) {
			reference.put("x" + i, random.doubles(200).toArray());
			current.put("x" + i, random.doubles(200).toArray());
		}
		long uncorrected = run(spec(), reference, current).drift().drifted();
		DriftSpec holm = spec();
		holm.setCorrection(Correction.HOLM);
		DriftReport report = run(holm, reference, current);

		assertTrue(uncorrected > 0, "5 % of columns that are alike are below 0.05");
		assertEquals(0, report.drift().drifted());
		ColumnDrift first = report.columns().getFirst();
		assertTrue(first.adjusted() >= first.test().score());
	}

	@Test
	void theCurrentTableIsCheckedByItself() throws IOException {
		Files.writeString(folder.resolve("current.csv"), "x,y\n1,1\n2,\n3,3\n");
		DriftSpec spec = files();
		spec.setReference(null);
		spec.getPresets().add("DataQualityTestPreset");
		DriftReport report = new RunDriftReportOperation(spec, folder).run(Progress.NONE, _ -> {
		});

		assertEquals(TableFacts.NONE, report.reference());
		assertEquals(List.of("y"), report.checks().checks().stream().filter(check -> check.status() == CheckStatus.FAIL).map(Check::column).toList());
		assertFalse(report.passed());
	}

	@Test
	void aTableThatIsNotThereIsAProblem() {
		var failure = assertThrows(ProblemException.class, () -> new RunDriftReportOperation(files(), folder).run(Progress.NONE, _ -> {
		}));

		assertTrue(failure.problem().toLine().contains("reference.csv"), failure.problem().toLine());
	}

	private static DriftSpec spec() {
		return SpecFactory.eINSTANCE.createDriftSpec();
	}

	private static DriftSpec files() {
		DriftSpec spec = spec();
		spec.setReference(SpecFactory.eINSTANCE.createDataSet());
		spec.getReference().setFile("reference.csv");
		spec.setCurrent(SpecFactory.eINSTANCE.createDataSet());
		spec.getCurrent().setFile("current.csv");
		return spec;
	}

	private static DriftReport run(DriftSpec spec, Map<String, ?> reference, Map<String, ?> current) throws IOException {
		try (TablePair tables = TablePair.of(Tables.of("reference", reference), Tables.of("current", current))) {
			return new RunDriftReportOperation(spec, tables).run(Progress.NONE, _ -> {
			});
		}
	}

	private static Map<String, ?> columns(int rows, double shift) {
		var random = new Random(rows);
		Map<String, Object> columns = new LinkedHashMap<>();
		columns.put("steady", random.doubles(rows).toArray());
		columns.put("shifted", random.doubles(rows, shift, shift + 1).toArray());
		columns.put("kind", random.ints(rows, 0, 3).mapToObj(i -> "level " + i).toArray(String[]::new));
		return columns;
	}

	private static long sum(long[] counts) {
		long sum = 0;
		for (long count : counts) {
			sum += count;
		}
		return sum;
	}
}
