package org.edgeloop.drift.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.table.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a part of a report to the rows behind it. */
class FindRowsOperationTest {

	@TempDir
	Path folder;

	private final DriftSpec spec = SpecFactory.eINSTANCE.createDriftSpec();

	@BeforeEach
	void writeTables() throws Exception {
		Files.writeString(folder.resolve("reference.csv"), "rms,label\n1,a\n2,b\n3,a\n");
		Files.writeString(folder.resolve("current.csv"), """
				recording,channel,from,to,rms,label
				data/x.wav,DE,0,2048,1.5,a
				data/x.wav,DE,2048,4096,9,b
				data/x.wav,FE,0,2048,,c
				data/y.wav,DE,100,2148,-4,c
				data/y.wav,DE,200,2248,3,a
				""");
		spec.setReference(file("reference.csv"));
		spec.setCurrent(file("current.csv"));
	}

	private static DataSet file(String name) {
		DataSet set = SpecFactory.eINSTANCE.createDataSet();
		set.setFile(name);
		return set;
	}

	@Test
	void theRowsOfABinHaveTheirWindows() throws Exception {
		FoundRows found = find(Side.CURRENT, "rms", new RowChoice.Values(1.5, 9, false), 10);
		assertEquals(List.of(0L, 4L), found.rows().stream().map(FoundRow::row).toList());
		assertEquals(new FoundRow.Window("data/y.wav", "DE", 200, 2248), found.windows().get(1));
		assertTrue(found.hasWindows());
	}

	@Test
	void theLastBinHasItsUpperEdge() throws Exception {
		assertEquals(2, find(Side.CURRENT, "rms", new RowChoice.Values(3, 9, true), 10).total());
		assertEquals(1, find(Side.CURRENT, "rms", new RowChoice.Values(Double.NEGATIVE_INFINITY, 0, true), 10).total());
	}

	@Test
	void theFarthestRowsComeFirstAndMissingOnesNever() throws Exception {
		FoundRows found = find(Side.CURRENT, "rms", new RowChoice.Farthest(2), 2);
		assertEquals(List.of("9.0", "-4.0"), found.rows().stream().map(FoundRow::value).toList());
		assertEquals(4, found.total());
	}

	@Test
	void rowsOfCategoriesAreCountedBeyondThoseReturned() throws Exception {
		FoundRows found = find(Side.CURRENT, "label", new RowChoice.Levels(List.of("c", "b")), 2);
		assertEquals(3, found.total());
		assertEquals(List.of("b", "c"), found.rows().stream().map(FoundRow::value).toList());
	}

	@Test
	void aChunkIsARangeOfRows() throws Exception {
		var chunk = new FindRowsOperation(spec, folder, Side.CURRENT, "rms", RowChoice.Values.ALL, 1, 3, 10).run(Progress.NONE);
		assertEquals(List.of(1L, 2L), chunk.rows().stream().map(FoundRow::row).toList());
		assertEquals("", chunk.rows().get(1).value());
	}

	@Test
	void onlyRowsThatCountAreFound() throws Exception {
		spec.getCurrent().setFromRow(3);
		FoundRows found = find(Side.CURRENT, "rms", new RowChoice.Farthest(0), 10);
		assertEquals(List.of(0L, 1L), found.rows().stream().map(FoundRow::row).sorted().toList());
	}

	@Test
	void aTableWithoutWindowsSaysSoAndAMissingColumnIsAProblem() throws Exception {
		assertFalse(find(Side.REFERENCE, "rms", RowChoice.Values.ALL, 1).hasWindows());
		assertThrows(ProblemException.class, () -> find(Side.REFERENCE, "channel", RowChoice.Values.ALL, 1));
	}

	private FoundRows find(Side side, String column, RowChoice choice, int most) throws Exception {
		return new FindRowsOperation(spec, folder, side, column, choice, 0, Long.MAX_VALUE, most).run(Progress.NONE);
	}
}
