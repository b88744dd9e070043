package org.edgeloop.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.document.SpecTables;
import org.edgeloop.drift.spec.ColumnSettings;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.TrinoSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a spec's tables are found to be before a report is made. */
class FindColumnsOperationTest {

	@TempDir
	Path folder;

	private final DriftSpec spec = SpecFactory.eINSTANCE.createDriftSpec();
	private final DataSet set = SpecFactory.eINSTANCE.createDataSet();

	@Test
	void columnsTypesFirstRowsAndRolesAreFound() throws Exception {
		table("code,rms,target\n007,0.5,ball\n008,,cage\n");
		FoundColumns found = find();
		assertEquals(2, found.rows());
		assertEquals(List.of(ColumnType.INT64, ColumnType.FLOAT64, ColumnType.TEXT), found.columns().stream().map(column -> column.type()).toList());
		assertEquals(List.of("8", "", "cage"), found.firstRows().get(1));
		assertEquals("target", found.roles().target());
	}

	@Test
	void aTypeSetByHandGoesBeforeWhatIsFound() throws Exception {
		table("code,rms\n007,0.5\n");
		ColumnSettings column = SpecFactory.eINSTANCE.createColumnSettings();
		column.setColumn("code");
		column.setType("text");
		spec.getColumns().add(column);
		assertEquals("007", find().firstRows().getFirst().getFirst());
		column.setType("colour");
		assertThrows(ProblemException.class, this::find);
	}

	@Test
	void missingSpellingsAndSeparatorAreTheUsers() throws Exception {
		table("a;b\n1;none\n2;3\n");
		set.setSeparator(";");
		set.getMissing().add("none");
		FoundColumns found = find();
		assertEquals(ColumnType.FLOAT64, found.columns().get(1).type());
		assertEquals("", found.firstRows().getFirst().get(1));
	}

	@Test
	void aDataSetThatNamesNoTableIsAProblem() {
		assertThrows(ProblemException.class, this::find);
		set.setTable("hive.plant.windows");
		set.setServer("no address");
		assertThrows(ProblemException.class, this::find);
	}

	@Test
	void aTableOfAServerIsNamedAsTheServerDoes() throws Exception {
		set.setTable("hive.plant.windows");
		set.setServer("https://trino.example:8443");
		assertTrue(SpecTables.source(spec, set, folder) instanceof TrinoSource source && source.table().equals("hive.plant.windows"));
	}

	private FoundColumns find() throws Exception {
		return new FindColumnsOperation(SpecTables.source(spec, set, folder)).run(Progress.NONE);
	}

	private void table(String csv) throws Exception {
		Files.writeString(folder.resolve("table.csv"), csv);
		set.setFile("table.csv");
	}
}
