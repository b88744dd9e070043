package org.edgeloop.signal.internal.npy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.ByteFile;
import org.edgeloop.signal.internal.memory.Fixtures;
import org.edgeloop.signal.internal.memory.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What NumPy itself writes is tested with the fixtures; here are headers that it would not write, or not today. */
class NpyReaderTest {

	@TempDir
	Path folder;

	@Test
	void theHeaderMayBeWrittenInAnyWayThatPythonReads() throws IOException {
		byte[] data = { 1, 2, 3 };
		for (String header : List.of("{'descr': '|i1', 'fortran_order': False, 'shape': (3,), }",
				"{\"shape\":(3L,),\"descr\":\"i1\",\"fortran_order\":False}\n",
				"  { 'fortran_order' : False , 'shape' : [ 3 ] , 'descr' : '=i1' }   \n")) {
			assertArrayEquals(new double[][] { { 1, 2, 3 } }, Opened.samples(npy(header, data)), header);
		}
	}

	@Test
	void samplesAreReadWhereTheyLie() throws IOException {
		try (SampleSource source = Opened.open(Fixtures.file("rows-C.npy"))) {
			assertEquals(12, source.layout(1).orElseThrow().stride());
			assertEquals(128 + 4, source.layout(1).orElseThrow().offset());
		}
		try (SampleSource source = Opened.open(Fixtures.file("rows-F.npy"))) {
			assertTrue(source.layout(1).orElseThrow().isContiguous());
		}
	}

	@Test
	void whatIsNoRealNumberIsRefusedByWhatItIs() throws IOException {
		for (List<String> refused : List.of(List.of("'<c16'", "complex numbers"), List.of("'|O'", "Python objects"),
				List.of("'<U5'", "text"), List.of("'<M8[ns]'", "dates"), List.of("'<f16'", "unknown element type"),
				List.of("[('a', '<f8', (3,))]", "nested fields or arrays"), List.of("[('a', [('b', '<f8')])]", "nested"),
				List.of("[('a', '<f8'), ('a', '<f8')]", "two fields"), List.of("[('', '|V8')]", "without numbers"))) {
			String header = "{'descr': " + refused.getFirst() + ", 'fortran_order': False, 'shape': (1,), }";
			Opened.refused(npy(header, new byte[100]), refused.getLast());
		}
	}

	@Test
	void aLyingHeaderIsRefused() throws IOException {
		Opened.refused(npy("{'descr': '<f8', 'fortran_order': False, 'shape': (4,), }", new byte[31]), "promises 4 values",
				"holds 3");
		Opened.refused(npy("{'descr': '<f8', 'fortran_order': False, 'shape': (9223372036854775807, 4), }", new byte[31]),
				"promises more than 2^63 values");
		Opened.refused(npy("{'descr': '<f8', 'fortran_order': False, 'shape': (-1,), }", new byte[31]), "negative");
		Opened.refused(npy("{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999999999999,), }", new byte[31]),
				"no 64-bit integer");
		Opened.refused(npy("{'descr': '<f8', 'fortran_order': 0, 'shape': (1,), }", new byte[31]), "neither True nor False");
		Opened.refused(npy("{'descr': '<f8', 'shape': (1,), }", new byte[31]), "'fortran_order' is missing");
		Opened.refused(npy("{'descr': '<f8', 'fortran_order': False, 'shape': 1, }", new byte[31]), "no tuple");
		Opened.refused(npy("{'descr': '<f8', 'fortran_order': False, 'shape': (2, 2, 1), }", new byte[32]), "3 dimensions");
		Opened.refused(npy("{'descr': '<f8', 'fortran_order': False, 'shape': (0,), }", new byte[32]), "no samples");
	}

	@Test
	void anArrayOfCountlessChannelsIsRefused() throws IOException {
		int many = 1 << 17;
		StringBuilder fields = new StringBuilder();
		for (int i = 0; i < 3000; i++) {
			fields.append("('f").append(i).append("', '|u1'), ");
		}
		Opened.refused(npy("{'descr': [" + fields + "], 'fortran_order': False, 'shape': (30, 30), }", new byte[30 * 30 * 3000]),
				"more than 65536 channels");
		assertEquals(1, Opened.samples(npy("{'descr': '|u1', 'fortran_order': False, 'shape': (" + many + ",), }",
				new byte[many])).length);
	}

	@Test
	void codeInTheHeaderIsNotRunButRefused() throws IOException {
		Opened.refused(npy("__import__('os').system('true')", new byte[8]), "no Python literal", "byte 10");
		Opened.refused(npy("{'descr': open('x'), }", new byte[8]), "a value was expected", "byte 20");
		Opened.refused(npy("(".repeat(5000), new byte[8]), "nested too deeply");
		Opened.refused(npy("{'descr': 'x", new byte[8]), "without an end");
	}

	@Test
	void aFileCutOffAnywhereIsRefused() throws IOException {
		byte[] whole = Files.readAllBytes(Fixtures.file("f8-big.npy"));
		for (int size = 0; size < whole.length; size++) {
			Opened.refused(Files.write(folder.resolve("cut.npy"), Arrays.copyOf(whole, size)));
		}
	}

	private Path npy(String header, byte[] data) throws IOException {
		return ByteFile.littleEndian().text("\u0093NUMPY\u0001\u0000").u16(header.length()).text(header).bytes(data)
				.writeTo(folder.resolve("array.npy"));
	}
}
