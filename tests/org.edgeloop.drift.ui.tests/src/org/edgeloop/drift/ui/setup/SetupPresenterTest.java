package org.edgeloop.drift.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.FindColumnsOperation;
import org.edgeloop.drift.document.DriftSpecDocument;
import org.edgeloop.drift.spec.CheckSettings;
import org.edgeloop.drift.spec.ChunkBy;
import org.edgeloop.drift.spec.ColumnRole;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.drift.spec.SpecPackage;
import org.edgeloop.drift.ui.Reports;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Side;
import org.edgeloop.table.TableSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Setting up a report by hand, each change undoable. */
class SetupPresenterTest {

	private static final SpecPackage MODEL = SpecPackage.eINSTANCE;

	@TempDir
	Path folder;

	private final List<TableSource> looked = new ArrayList<>();
	private DriftSpecDocument document;
	private SetupPresenter presenter;

	@BeforeEach
	void open() throws Exception {
		Files.writeString(folder.resolve("dataset.json"), "{}"); // a report may name what lies in its project
		document = DriftSpecDocument.open(Reports.write(folder.resolve("reports")));
		presenter = new SetupPresenter(document, this::look);
	}

	private void look(TableSource source, Consumer<TableLook> result) {
		looked.add(source);
		try {
			result.accept(TableLook.of(new FindColumnsOperation(source).run(Progress.NONE)));
		} catch (IOException e) {
			result.accept(TableLook.of(Problem.error("there is no such table", source.name(), "")));
		}
	}

	@Test
	void theColumnsOfBothTablesAreFound() {
		assertEquals(List.of("recording", "channel", "from", "to", "moved", "steady", "class"), presenter.columns().stream().map(ColumnRow::name).toList());
		ColumnRow moved = row("moved");
		assertEquals("float64", moved.typeText());
		assertEquals("Feature", moved.roleText());
		assertEquals("Number", moved.kindText());
		assertEquals("Ignored", row("recording").roleText());
		assertEquals("400 rows, 7 columns", presenter.look(Side.REFERENCE).summary());
	}

	@Test
	void severalColumnsAreCorrectedInOneStepOfUndo() {
		String before = document.text();
		presenter.changeColumns(List.of("moved", "steady"), new ColumnChange(
				Map.of(MODEL.getColumnSettings_Role(), ColumnRole.IGNORED, MODEL.getColumnSettings_Stattest(), "ks")));
		assertEquals("Ignored (by hand)", row("steady").roleText());
		assertEquals("ks", row("moved").stattest());
		document.domain().getCommandStack().undo();
		assertEquals(before, document.text());
	}

	@Test
	void whatIsForgottenLeavesTheFile() {
		String before = document.text();
		presenter.setColumns(List.of("moved"), MODEL.getColumnSettings_Threshold(), 0.2);
		assertEquals(Optional.of(0.2), row("moved").threshold());
		presenter.forgetColumns(List.of("moved"));
		assertEquals(before, document.text());
	}

	@Test
	void aTypeSetByHandHasTheTablesLookedIntoAgain() {
		int before = looked.size();
		presenter.setColumns(List.of("from"), MODEL.getColumnSettings_Type(), "text");
		assertEquals(before + 2, looked.size());
		assertEquals("text (by hand)", row("from").typeText());
		presenter.set(MODEL.getDriftSpec_DriftShare(), 0.4);
		assertEquals(before + 2, looked.size(), "another share changes no table");
	}

	@Test
	void aFileIsKeptByItsPathFromTheReport() {
		presenter.setFile(Side.CURRENT, folder.resolve("tables/other.csv").toString());
		assertEquals("../tables/other.csv", presenter.tableText(Side.CURRENT));
		assertEquals(folder.resolve("tables/other.csv"), ((FileSource) looked.getLast()).file());
	}

	@Test
	void aServersTableTakesThePlaceOfAFile() {
		presenter.setServerTable(Side.CURRENT, "http://localhost:8080", "memory.a.b");
		assertEquals("memory.a.b at http://localhost:8080", presenter.tableText(Side.CURRENT));
		assertEquals("", document.model().getCurrent().getFile());
	}

	@Test
	void swappingTwiceIsNothing() {
		String before = document.text();
		presenter.swapTables();
		assertEquals("current.csv", presenter.tableText(Side.REFERENCE));
		presenter.swapTables();
		assertEquals(before, document.text());
	}

	@Test
	void whatIsNoNumberIsSaidAndChangesNothing() {
		presenter.setText(document.model(), MODEL.getDriftSpec_NumThreshold(), "much");
		assertEquals("Num threshold: much is no number.", presenter.message());
		assertFalse(document.isDirty());
		presenter.setText(document.model(), MODEL.getDriftSpec_NumThreshold(), " 0.2 ");
		assertEquals(0.2, document.model().getNumThreshold());
		assertEquals("", presenter.message());
		presenter.setText(document.model(), MODEL.getDriftSpec_NumThreshold(), "");
		assertEquals(null, document.model().getNumThreshold());
	}

	@Test
	void chunksComeAndGoAndKeepTheirSize() {
		presenter.setChunkBy(Optional.of(ChunkBy.SIZE));
		presenter.setText(document.model().getChunking(), MODEL.getChunkSettings_Size(), "250");
		presenter.setChunkBy(Optional.of(ChunkBy.COUNT));
		assertEquals(250, document.model().getChunking().getSize());
		presenter.setChunkBy(Optional.empty());
		assertEquals(null, document.model().getChunking());
	}

	@Test
	void checksAreAddedChangedAndSaidInWords() {
		CheckSettings check = SpecFactory.eINSTANCE.createCheckSettings();
		check.setCheck("TestColumnValueMin");
		check.setGte(0.0);
		check.setLte(10.0);
		check.setRelative(0.05);
		presenter.addCheck(check);
		assertEquals("\u2265 0 and \u2264 10 \u00b1 5 %", CheckTexts.condition(document.model().getChecks().getFirst()));
		CheckSettings other = SpecFactory.eINSTANCE.createCheckSettings();
		other.setCheck("TestNumberOfRows");
		presenter.replaceCheck(document.model().getChecks().getFirst(), other);
		assertEquals(List.of("TestNumberOfRows"), document.model().getChecks().stream().map(CheckSettings::getCheck).toList());
		assertEquals("by default", CheckTexts.condition(document.model().getChecks().getFirst()));
		presenter.togglePreset("DataQuality");
		presenter.togglePreset("DataQuality");
		assertTrue(document.model().getPresets().isEmpty());
	}

	private ColumnRow row(String name) {
		return presenter.columns().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
	}
}
