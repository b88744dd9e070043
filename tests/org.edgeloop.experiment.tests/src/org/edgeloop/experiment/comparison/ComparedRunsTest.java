package org.edgeloop.experiment.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.spec.ChartKind;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.RunsSpec;
import org.edgeloop.experiment.spec.StoreSource;
import org.edgeloop.experiment.spec.SpecFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparedRunsTest {

	@TempDir
	Path folder;
	private StoredRuns store;
	private String one;
	private String two;

	@BeforeEach
	void log() throws IOException {
		store = new StoredRuns(folder);
		one = store.run("trial", Map.of("lr", "0.1", "seed", "7"), 2, 1, 0.5);
		two = store.run("trial", Map.of("lr", "0.01", "seed", "7", "extra", "a, \"b\""), 3, 2);
	}

	@AfterEach
	void close() throws IOException {
		store.close();
	}

	@Test
	void listsOnlyWhatTellsRunsApart() {
		List<String> keys = KeyDifference.of(store.load(store.spec(one, two)), true).stream().map(each -> each.key().toString()).toList();

		assertEquals(List.of("params.extra", "params.lr", "metrics.loss"), keys);
		KeyDifference seed = KeyDifference.of(store.load(store.spec(one, two)), false).stream()
				.filter(each -> each.key().toString().equals("params.seed")).findFirst().orElseThrow();
		assertEquals(List.of(Optional.of("7"), Optional.of("7")), seed.values());
	}

	@Test
	void tellsRunsOfOneNameApart() {
		Map<String, String> labels = store.load(store.spec(one, two)).labels();

		assertEquals("trial (" + one.substring(0, 6) + ")", labels.get(one));
		assertEquals("trial (" + two.substring(0, 6) + ")", labels.get(two));
	}

	@Test
	void whatCannotBeReadIsNamedAndTheRestCompared() {
		RunsSpec spec = store.spec(one, "0".repeat(32), two);
		spec.getRuns().get(2).setStore("elsewhere");

		ComparedRuns runs = store.load(spec);

		assertEquals(List.of(one), runs.runs().stream().map(ComparedRun::id).toList());
		assertEquals(2, runs.problems().size());
		assertTrue(runs.problems().getFirst().what().contains("elsewhere"), runs.problems().toString());
	}

	@Test
	void comparesAtAStep() throws IOException {
		RunsSpec spec = store.spec(one, two);
		ComparedRuns at = new AtStepOperation(store.load(spec), store.stores(spec), 15).run(Progress.NONE);

		assertEquals(List.of(1.0, 2.0), at.runs().stream().map(run -> run.run().metrics().get("loss").value()).toList());
		ComparedRuns before = new AtStepOperation(store.load(spec), store.stores(spec), -1).run(Progress.NONE);
		assertTrue(before.runs().getFirst().run().metrics().isEmpty());
	}

	@Test
	void beginsWithChartsOfWhatWasLogged() throws IOException {
		Path file = folder.resolve("reports/new.runs");
		new NewComparisonOperation(store.uri, List.of(one, two, one), file, _ -> store.store()).run(Progress.NONE);
		assertEquals(List.of("file:../mlruns"), ComparisonFile.FORM.read(file).getStores().stream().map(StoreSource::getUri).toList());
		RunsSpec made = ComparisonFile.FORM.read(file);
		assertEquals(2, made.getRuns().size());
		assertEquals(List.of(ChartKind.LINE, ChartKind.PARALLEL), made.getCharts().stream().map(ChartSettings::getKind).toList());
		assertEquals(List.of("params.extra", "params.lr", "metrics.loss"), made.getCharts().get(1).getKeys());
		assertTrue(Files.readString(file).endsWith("}\n"));
	}

	@Test
	void findsConfusionMatricesWhereverTrainersPutThem() throws IOException {
		store.artifact(one, "confusion_matrix.json", "{\"labels\":[\"no\",\"yes\"],\"matrix\":[[5,1],[0,4]]}");
		store.artifact(two, "evaluation/test-confusion-matrix.csv", ",no,yes\nno,3,3\nyes,0,4\n");
		RunsSpec spec = store.spec(one, two);

		RunMatrices found = new LoadMatricesOperation(store.load(spec), store.stores(spec), "").run(Progress.NONE);

		assertEquals(List.of("confusion_matrix.json", "evaluation/test-confusion-matrix.csv"), found.matrices().stream().map(RunMatrix::artifact).toList());
		assertEquals(0.7, found.matrices().get(1).matrix().accuracy(), 1e-12);
		store.artifact(one, "broken_confusion_matrix.json", "[");
		RunMatrices broken = new LoadMatricesOperation(store.load(spec), store.stores(spec), "broken_confusion_matrix.json").run(Progress.NONE);
		assertEquals(2, broken.problems().size());
	}

	@Test
	void laysArtifactsSideBySide() throws IOException {
		store.artifact(one, "notes.txt", "same\nold\n");
		store.artifact(two, "notes.txt", "same\nnew\n");
		store.artifact(two, "data/only here.bin", "\0\1");
		RunsSpec spec = store.spec(one, two);
		List<ComparedRun> runs = store.load(spec).runs();

		List<ArtifactRow> rows = new ListArtifactsOperation(runs, store.stores(spec)).run(Progress.NONE);
		assertEquals(List.of(new ArtifactRow("data/only here.bin", List.of(ArtifactRow.ABSENT, 2L)), new ArtifactRow("notes.txt", List.of(9L, 9L))), rows);

		List<ArtifactContent> notes = new LoadArtifactsOperation(runs, store.stores(spec), "notes.txt").run(Progress.NONE);
		assertEquals(new ArtifactContent.Text("same\nnew\n"), notes.get(1));
		List<ArtifactContent> data = new LoadArtifactsOperation(runs, store.stores(spec), "data/only here.bin").run(Progress.NONE);
		assertTrue(data.get(0) instanceof ArtifactContent.Missing, data.toString());
		assertTrue(data.get(1) instanceof ArtifactContent.Other other && other.size() == 2, data.toString());
	}

	@Test
	void addsRunsOfAnotherStoreByOneStep() throws IOException {
		Path file = folder.resolve("a.runs");
		ComparisonFile.FORM.write(file, store.spec(one));
		ComparisonDocument document = ComparisonDocument.open(file);
		String before = document.text();

		document.execute(document.commands().addRuns("sqlite:mlflow.db", List.of("x", "y"), List.of(SpecFactory.eINSTANCE.createChartSettings())));
		document.execute(document.commands().addRuns("file:mlruns", List.of(two), List.of()));

		assertEquals(List.of("", "store 2", "store 2", ""), document.model().getRuns().stream().map(run -> run.getStore()).toList());
		document.domain().getCommandStack().undo();
		document.domain().getCommandStack().undo();
		assertEquals(before, document.text());
	}
}
