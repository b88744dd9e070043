package org.edgeloop.onnx.ui.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.evaluation.JudgedWindow;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Evaluation view without its widgets, on models whose figures scikit-learn gives in the fixtures. */
class EvaluationPresenterTest {

	private static final Path FIXTURES = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.evaluation.tests/fixtures");
	private static final Path TABLE = FIXTURES.resolve("windows.csv");

	@TempDir
	private Path folder;

	private final QueuedBackground background = new QueuedBackground();
	private final List<String> told = new ArrayList<>();
	private final EvaluationPresenter presenter = new EvaluationPresenter(background, () -> told.add(""));

	@BeforeEach
	void open() throws IOException {
		presenter.show(Optional.of(selection(FIXTURES.resolve("challenger.onnx"))));
		background.drain();
	}

	private static GraphSelection selection(Path file) throws IOException {
		var document = new OnnxDocument(new ReadModelOperation(file).run(Progress.NONE).model(), List.of());
		return new GraphSelection(document, new GraphElement.OfGraph(document.model().graph()));
	}

	@Test
	void aModelIsJudgedAlone() {
		assertEquals("Judges the model on a project that you choose.", presenter.status());
		presenter.setProject(TABLE);
		assertEquals("Judges the model on the windows of windows.csv.", presenter.status());
		presenter.evaluate();
		assertTrue(presenter.isBusy());
		assertEquals("Judging the model\u2026", presenter.status());
		background.drain();
		assertFalse(presenter.isBusy());
		assertTrue(presenter.status().startsWith("Judged on 241 windows of windows.csv: 3 features of windows.csv."), presenter.status());
		FigureRow accuracy = presenter.figures().get(1);
		assertEquals("Accuracy", accuracy.name());
		assertEquals("", accuracy.text(accuracy.champion()));
		assertEquals(5 + 4 * 3, presenter.figures().size());
		assertEquals(1, presenter.confusions().size());
		assertEquals(List.of("ball", "inner", "normal"), presenter.classes());
		assertEquals(3, presenter.thresholds("inner").orElseThrow().lines().size());
		assertTrue(presenter.thresholds("nobody").isEmpty());
	}

	@Test
	void theChampionStandsBesideIt() {
		presenter.setProject(TABLE);
		presenter.setChampion(Optional.of(FIXTURES.resolve("champion.onnx")));
		presenter.evaluate();
		background.drain();
		FigureRow accuracy = presenter.figures().get(1);
		assertEquals("0.8583", accuracy.text(accuracy.value()), "as scikit-learn says");
		assertEquals("0.6958", accuracy.text(accuracy.champion()));
		assertEquals("0.1625", accuracy.text(accuracy.difference()));
		FigureRow windows = presenter.figures().getFirst();
		assertEquals("0", windows.text(windows.difference()), "counts have no decimals");
		assertTrue(accuracy.interval().endsWith(", clear"), accuracy.interval());
		assertEquals("challenger.onnx: 206 of 240 right", presenter.confusions().getFirst().title());
		assertEquals("champion.onnx: 167 of 240 right", presenter.confusions().getLast().title());
		assertTrue(presenter.status().contains("right on 64 windows, only the champion on 25"), presenter.status());
	}

	@Test
	void worstWindowsAreHandedToWhoShowsThem() throws IOException {
		presenter.setProject(TABLE);
		presenter.evaluate();
		background.drain();
		List<String> opened = new ArrayList<>();
		presenter.open(presenter.worst(), (windows, project) -> {
			assertEquals(TABLE, project);
			opened.add(windows);
		});
		assertEquals(presenter.worst().stream().map(JudgedWindow::window).toList(), FeatureWindow.read(opened.getFirst()));
		presenter.open(List.of(), (_, _) -> opened.add("nothing to open"));
		assertEquals(1, opened.size());
	}

	@Test
	void theProjectIsTheOneThatTheModelLiesIn() throws IOException {
		Files.writeString(folder.resolve("dataset.json"), "{}");
		Path model = Files.createDirectories(folder.resolve("models")).resolve("m.onnx");
		Files.copy(FIXTURES.resolve("champion.onnx"), model);
		presenter.show(Optional.of(selection(model)));
		background.drain();
		assertEquals(folder.toAbsolutePath(), presenter.project().orElseThrow());
	}

	@Test
	void whatFailsIsSaidAndAnotherModelForgetsIt() throws IOException {
		presenter.setProject(folder);
		presenter.evaluate();
		background.drain();
		assertTrue(presenter.problem().orElseThrow().what().contains("no project"), presenter.problem().toString());
		presenter.show(Optional.of(selection(FIXTURES.resolve("champion.onnx"))));
		background.drain();
		assertTrue(presenter.problem().isEmpty() && presenter.figures().isEmpty());
		presenter.show(Optional.empty());
		background.drain();
		presenter.evaluate();
		assertFalse(presenter.isBusy(), "there is no model to judge");
	}
}
