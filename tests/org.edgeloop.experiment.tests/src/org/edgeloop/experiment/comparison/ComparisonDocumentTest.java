package org.edgeloop.experiment.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.document.TextDocument;
import org.edgeloop.experiment.spec.ChartKind;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.SpecFactory;
import org.edgeloop.experiment.spec.SpecPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonDocumentTest {

	private static final String START = """
			{
			"format":"edgeloop-runs",
			"version":1,
			"runs":[
			{"run":"a"},
			{"run":"b"}
			],
			"charts":[
			{"title":"one"},
			{"title":"two"},
			{"title":"three","later":1}
			]
			}
			""";

	@TempDir
	Path folder;
	private ComparisonDocument document;

	@BeforeEach
	void open() throws IOException {
		Path file = folder.resolve("a.runs");
		Files.writeString(file, START);
		document = ComparisonDocument.open(file);
	}

	private List<String> titles() {
		return document.model().getCharts().stream().map(ChartSettings::getTitle).toList();
	}

	private ChartSettings chart(int place) {
		return document.model().getCharts().get(place);
	}

	@Test
	void everyChangeOfChartsIsOneStepOfUndo() {
		ChartSettings added = SpecFactory.eINSTANCE.createChartSettings();
		added.setTitle("four");
		document.execute(document.commands().addChart(added));
		document.execute(document.commands().moveChart(chart(3), 0));
		document.execute(document.commands().removeChart(chart(2)));
		document.execute(document.commands().resizeChart(chart(0), 40, 1));

		assertEquals(List.of("four", "one", "three"), titles());
		assertEquals(12, chart(0).getWidth());
		assertEquals(3, chart(0).getHeight());
		var stack = document.domain().getCommandStack();
		for (int i = 0; i < 4; i++) {
			stack.undo();
		}
		assertFalse(stack.canUndo());
		assertEquals(START, document.text());
		assertFalse(document.isDirty());
	}

	@Test
	void aChartBecomesWhatADialogMadeOfItAndKeepsWhatIsUnknown() throws IOException {
		ChartSettings changed = document.snapshot().getCharts().get(2);
		changed.setKind(ChartKind.BOX);
		changed.getKeys().add("metrics.loss");
		document.execute(document.commands().become("Change chart", chart(2), changed));
		document.save();

		assertTrue(Files.readString(document.file()).contains("{\"kind\":\"box\",\"title\":\"three\",\"keys\":[\"metrics.loss\"],\"later\":1}"));
		assertFalse(document.isDirty());
	}

	@Test
	void whatChangesNothingIsNoStep() {
		document.execute(document.commands().moveChart(chart(2), 7));
		document.execute(document.commands().resizeChart(chart(0), 6, 8));
		document.execute(document.commands().setAll("Show runs", document.model().getRuns(), SpecPackage.eINSTANCE.getSelectedRun_Hidden(), false));

		assertFalse(document.domain().getCommandStack().canUndo());
	}

	@Test
	void aTextThatIsUnsoundChangesNothing() throws ProblemException {
		assertThrows(ProblemException.class, () -> document.setText("{"));
		assertEquals(START, document.text());

		document.setText(START.replace("two", "zwei"));
		assertEquals(List.of("one", "zwei", "three"), titles());
		document.domain().getCommandStack().undo();
		assertEquals(START, document.text());
	}

	@Test
	void aFileThatAnotherProgramChangedIsNotOverwritten() throws IOException {
		Files.writeString(document.file(), START.replace("one", "eins"));
		document.execute(document.commands().removeRuns(List.of(document.model().getRuns().get(0))));

		assertTrue(document.isStale());
		assertThrows(ProblemException.class, document::save);
		assertTrue(Files.readString(document.file()).contains("eins"));
	}

	@Test
	void whatWasNotSavedOutlivesACrashAndCanBeTakenBack() throws IOException {
		var draft = document.draft();
		String changed = START.replace("one", "eins");
		draft.keep(document.saved(), changed);

		ComparisonDocument again = ComparisonDocument.open(document.file());
		assertTrue(again.restoreUnsaved());
		assertEquals(changed, again.text());
		assertTrue(again.isDirty());
		again.domain().getCommandStack().undo();
		assertEquals(START, again.text());
		draft.forget();
		assertFalse(ComparisonDocument.open(document.file()).restoreUnsaved());
	}

	@Test
	void whoGivesChangesUpIsNotGivenThemBack() throws IOException {
		document.draft().keep(document.saved(), START.replace("one", "eins"));

		ComparisonDocument reverted = ComparisonDocument.open(document.file(), TextDocument.From.SAVED);
		assertFalse(reverted.restoreUnsaved());
		assertEquals(START, reverted.text());
	}

	@Test
	void aDraftOfAnotherContentOrADamagedOneIsNone() throws IOException {
		var draft = document.draft();
		draft.keep("another content", START.replace("one", "eins"));
		assertFalse(ComparisonDocument.open(document.file()).restoreUnsaved());
		draft.keep(document.saved(), "{");
		assertFalse(ComparisonDocument.open(document.file()).restoreUnsaved());
		Files.write(draft.file(), new byte[] { (byte) 0xE4, '\n' });
		assertFalse(ComparisonDocument.open(document.file()).restoreUnsaved());
		draft.keep(document.saved(), START);
		assertFalse(ComparisonDocument.open(document.file()).restoreUnsaved());
	}
}
