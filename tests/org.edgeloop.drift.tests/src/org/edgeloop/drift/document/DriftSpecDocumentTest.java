package org.edgeloop.drift.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.spec.CheckSettings;
import org.edgeloop.drift.spec.ColumnRole;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.drift.spec.SpecPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftSpecDocumentTest {

	private static final SpecPackage MODEL = SpecPackage.eINSTANCE;

	@TempDir
	private Path folder;
	private DriftSpecDocument document;
	private String before;

	@BeforeEach
	void open() throws IOException {
		Path file = folder.resolve("report.drift");
		Files.copy(Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.drift.tests/resources/drift-v1.drift"), file);
		document = DriftSpecDocument.open(file);
		before = document.text();
	}

	@Test
	void aChangeIsUndoneAndRedone() {
		document.execute(document.commands().set("Change drift share", document.model(), MODEL.getDriftSpec_DriftShare(), 0.4));
		String after = document.text();

		assertTrue(after.contains("\"driftShare\":0.4"), after);
		assertTrue(document.isDirty());
		document.domain().getCommandStack().undo();
		assertEquals(before, document.text());
		assertFalse(document.isDirty());
		document.domain().getCommandStack().redo();
		assertEquals(after, document.text());
	}

	@Test
	void aDataSetIsPutInPlaceOfAnother() {
		DataSet other = SpecFactory.eINSTANCE.createDataSet();
		other.setFile("other.parquet");

		document.execute(document.commands().set("Choose the current table", document.model(), MODEL.getDriftSpec_Current(), other));

		assertEquals("other.parquet", document.model().getCurrent().getFile());
		document.domain().getCommandStack().undo();
		assertEquals(before, document.text());
	}

	@Test
	void columnsComeAndGoWithWhatIsSetForThem() {
		List<String> columns = List.of("taken", "peak");
		document.execute(document.commands().changeColumns(columns, MODEL.getColumnSettings_Role(), ColumnRole.ID));

		assertEquals(ColumnRole.ID, document.commands().column("taken").orElseThrow().getRole());
		assertEquals(ColumnRole.ID, document.commands().column("peak").orElseThrow().getRole());
		document.execute(document.commands().changeColumns(columns, MODEL.getColumnSettings_Role(), null));
		assertTrue(document.commands().column("peak").isEmpty(), "nothing is set for it any more");
		assertTrue(document.commands().column("taken").isPresent(), "its type still is");
		document.domain().getCommandStack().undo();
		document.domain().getCommandStack().undo();
		assertEquals(before, document.text());
	}

	@Test
	void whatChangesNothingIsNoStepOfUndo() {
		document.execute(document.commands().set("Change drift share", document.model(), MODEL.getDriftSpec_DriftShare(), 0.3));
		document.execute(document.commands().changeColumns(List.of("label"), MODEL.getColumnSettings_Role(), ColumnRole.TARGET));

		assertFalse(document.domain().getCommandStack().canUndo());
	}

	@Test
	void checksAreAddedMovedAndRemoved() {
		CheckSettings check = SpecFactory.eINSTANCE.createCheckSettings();
		check.setCheck("TestColumnValueMin");
		document.execute(document.commands().addChecks(List.of(check)));
		document.execute(document.commands().moveCheck(check, 0));
		assertEquals(check, document.model().getChecks().getFirst());
		document.execute(document.commands().removeChecks(List.of(check)));

		assertEquals(before, document.text());
		document.domain().getCommandStack().undo();
		document.domain().getCommandStack().undo();
		assertEquals(check, document.model().getChecks().getLast());
	}

	@Test
	void theSourceIsEditedAsOneStep() throws IOException {
		document.setText("{\"format\":\"edgeloop-drift\",\"version\":1,\"columns\":[{\"column\":\"a\",\"threshold\":0.5,\"x\":1}],\"y\":2}");

		assertEquals("{\n\"format\":\"edgeloop-drift\",\n\"version\":1,\n\"columns\":[\n{\"column\":\"a\",\"threshold\":0.5,\"x\":1}\n],\n\"y\":2\n}\n",
				document.text());
		document.domain().getCommandStack().undo();
		assertEquals(before, document.text());
		assertThrows(ProblemException.class, () -> document.setText("{"));
		assertEquals(before, document.text());
	}

	@Test
	void aFileThatAnotherProgramChangedIsNotOverwritten() throws IOException {
		document.execute(document.commands().set("Change name", document.model(), MODEL.getDriftSpec_Name(), "Mine"));
		Files.writeString(document.file(), before.replace("winter", "summer"));

		assertThrows(ProblemException.class, document::save);
		assertTrue(Files.readString(document.file()).contains("summer"));
		document.replace();
		assertFalse(document.isDirty());
		assertEquals(document.text(), Files.readString(document.file()));
	}
}
