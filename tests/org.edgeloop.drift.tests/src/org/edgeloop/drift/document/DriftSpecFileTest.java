package org.edgeloop.drift.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.spec.ChunkBy;
import org.edgeloop.drift.spec.ColumnRole;
import org.edgeloop.drift.spec.Correction;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftSpecFileTest {

	private static final Path FILE = Path.of("some.drift");

	private static Path version1() {
		return Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.drift.tests/resources/drift-v1.drift");
	}

	@Test
	void aFileOfVersion1SaysWhatItSaid() throws IOException {
		DriftSpec spec = DriftSpecFile.FORM.read(version1());

		assertEquals("Bearings, winter", spec.getName());
		assertEquals(Mode.EVIDENTLY, spec.getMode());
		assertEquals("data/reference.csv", spec.getReference().getFile());
		assertEquals(List.of("", "-"), spec.getReference().getMissing());
		assertEquals(1000, spec.getReference().getToRow());
		assertEquals("lake.machines.windows", spec.getCurrent().getTable());
		assertEquals(0.5, spec.getCurrent().getFilter().getMin());
		assertNull(spec.getCurrent().getFilter().getMax());
		assertEquals(Correction.BENJAMINI_HOCHBERG, spec.getCorrection());
		assertEquals(0.01, spec.getNumThreshold());
		assertNull(spec.getThreshold());
		assertEquals(ChunkBy.TIME, spec.getChunking().getBy());
		assertEquals(ColumnRole.TARGET, spec.getColumns().get(0).getRole());
		assertEquals("rms \"g\"", spec.getColumns().get(1).getColumn());
		assertEquals(12.0, spec.getChecks().get(0).getLt());
		assertEquals(List.of("quantile=0.9"), spec.getChecks().get(0).getParameters());
		assertTrue(spec.getChecks().get(1).isCritical());
	}

	@Test
	void savingLosesNothingThatANewerVersionWrote() throws IOException {
		assertEquals(Files.readString(version1()), DriftSpecFile.FORM.format(DriftSpecFile.FORM.read(version1())));
	}

	@Test
	void aNewSpecHoldsOnlyWhatWasSet() {
		DriftSpec spec = SpecFactory.eINSTANCE.createDriftSpec();
		spec.setDriftShare(0.5);

		assertEquals("{\n\"format\":\"edgeloop-drift\",\n\"version\":1\n}\n", DriftSpecFile.FORM.format(spec));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"{\"format\":\"edgeloop-labels\",\"version\":1}|no spec of a drift report",
			"{\"format\":\"edgeloop-drift\"}|no valid \"version\"",
			"{\"format\":\"edgeloop-drift\",\"version\":2}|newer Edgeloop",
			"{\"format\":\"edgeloop-drift\",\"version\":1,\"mode\":\"exact\"}|\"mode\" must be \"corrected\" or \"evidently\"",
			"{\"format\":\"edgeloop-drift\",\"version\":1,\"task\":\"guess\"}|\"task\" must be one of \"auto\"",
			"{\"format\":\"edgeloop-drift\",\"version\":1,\"driftShare\":\"much\"}|\"driftShare\" must be a number",
			"{\"format\":\"edgeloop-drift\",\"version\":1,\"driftShare\":1e999}|\"driftShare\" must be a number",
			"{\"format\":\"edgeloop-drift\",\"version\":1,\"columns\":{}}|\"columns\" must be a list",
			"{\"format\":\"edgeloop-drift\",\"version\":1,\"columns\":[{\"role\":\"id\"}]}|names no \"column\"",
			"{\"format\":\"edgeloop-drift\",\"version\":1,\"columns\":[{\"column\":\"a\"},{\"column\":\"a\"}]}|there twice",
			"{\"format\":\"edgeloop-drift\",\"version\":1,\"version\":1}|not valid JSON",
			"{\"format\":\"edgeloop-drift\",\"version\":1|not valid JSON", "[]|must be an object", "``|must be an object",
			"{\"format\":\"edgeloop-drift\",\"version\":1} {}|something follows" })
	void whatIsNotSoundIsAProblemWithItsPlace(String text, String expected) {
		var failure = assertThrows(ProblemException.class, () -> DriftSpecFile.FORM.parse(FILE, text));

		assertTrue(failure.problem().what().contains(expected), failure.problem().toLine());
		assertTrue(failure.problem().where().startsWith(FILE.toString()), failure.problem().toLine());
	}

	@Test
	void bytesThatAreNoUtf8AreAProblem(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("damaged.drift");
		Files.write(file, new byte[] { '{', '"', (byte) 0xE4, '"' });

		assertThrows(ProblemException.class, () -> DriftSpecFile.FORM.read(file));
	}
}
