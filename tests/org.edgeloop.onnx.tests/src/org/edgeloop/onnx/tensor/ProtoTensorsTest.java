package org.edgeloop.onnx.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.run.CompareOutputsOperation;
import org.edgeloop.onnx.run.OutputComparison;
import org.edgeloop.onnx.run.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values in ONNX's messages, whose bytes are written out by hand after onnx-data.proto, and values held against each other. */
class ProtoTensorsTest {

	private static final ValueType FLOATS = new ValueType.OfTensor(ElementType.FLOAT, Optional.empty());
	private static final ValueType SEQUENCE = new ValueType.OfSequence(Optional.of(FLOATS));
	private static final ValueType MAP = new ValueType.OfMap(ElementType.INT64, Optional.of(FLOATS));
	private static final ValueType OPTIONAL = new ValueType.OfOptional(Optional.of(SEQUENCE));

	private static final Datum ONE = Datum.of(array(List.of(1L), 1));
	private static final Datum TWO = Datum.of(array(List.of(), 2));

	@TempDir
	private Path folder;

	private static TensorArray array(List<Long> dims, double... numbers) {
		try {
			return TensorArray.ofDoubles(ElementType.FLOAT, dims, numbers);
		} catch (ProblemException e) {
			throw new AssertionError(e);
		}
	}

	private Datum read(String bytes, ValueType type) throws IOException {
		return ProtoTensors.read(Files.write(folder.resolve("x.pb"), HexFormat.of().parseHex(bytes.replace(" ", ""))), type);
	}

	@Test
	void messagesAreReadByTheirFields() throws IOException {
		// dims 1; float; raw data
		assertSame(ONE, read("0801 1001 4a04 0000803f", FLOATS));
		// two tensors: the second a scalar with typed data
		assertSame(new Datum.OfSequence(List.of(ONE, TWO)), read("1001 1a0a 0801 1001 4a04 0000803f 1a08 1001 2204 00000040", SEQUENCE));
		assertSame(new Datum.OfSequence(List.of()), read("1001", SEQUENCE));
		assertSame(new Datum.OfOptional(Optional.empty()), read("", OPTIONAL));
		assertSame(new Datum.OfOptional(Optional.of(new Datum.OfSequence(List.of(ONE)))), read("1003 2a0e 1001 1a0a 0801 1001 4a04 0000803f", OPTIONAL));
		// a map of int64 5 and -1, packed or not, to 1 and 2
		TensorArray keys = TensorArray.ofLongs(ElementType.INT64, List.of(2L), 5, -1);
		Datum map = new Datum.OfMap(keys, List.of(ONE, TWO));
		String values = "2a18 1001 1a0a 0801 1001 4a04 0000803f 1a08 1001 2204 00000040";
		assertSame(map, read("1007 1805 18ffffffffffffffffff01" + values, MAP));
		assertSame(map, read("1007 1a0b 05ffffffffffffffffff01" + values, MAP));
	}

	@Test
	void whatIsWrittenReadsBack() throws IOException {
		Datum texts = new Datum.OfMap(TensorArray.ofTexts(List.of(2L), List.of("a", "ä")), List.of(ONE, TWO));
		Datum nested = new Datum.OfSequence(List.of(new Datum.OfSequence(List.of(ONE)), new Datum.OfSequence(List.of())));
		Datum names = Datum.of(TensorArray.ofTexts(List.of(2L, 1L), List.of("", "€")));
		Datum small = Datum.of(TensorArray.ofLongs(ElementType.INT4, List.of(3L), -8, 0, 7));
		assertReadsBack(texts, MAP);
		assertReadsBack(nested, SEQUENCE);
		assertReadsBack(names, FLOATS);
		assertReadsBack(small, FLOATS);
		assertReadsBack(new Datum.OfOptional(Optional.of(texts)), OPTIONAL);
	}

	private void assertReadsBack(Datum datum, ValueType type) throws IOException {
		Path file = folder.resolve("written.pb");
		ProtoTensors.write(file, datum);
		assertSame(datum, ProtoTensors.read(file, type));
	}

	private static OutputComparison compare(Datum expected, Datum actual, Tolerance tolerance) {
		return new CompareOutputsOperation(Map.of("y", expected), Map.of("y", actual), tolerance).run(Progress.NONE).getFirst();
	}

	private static void assertSame(Datum expected, Datum actual) {
		OutputComparison comparison = compare(expected, actual, new Tolerance(0, 0));
		assertTrue(comparison.same(), comparison.reason());
	}

	@Test
	void damagedMessagesGiveProblemsOnly() throws IOException {
		var random = new Random(11);
		byte[] sound = HexFormat.of().parseHex("10071805180718092a181001" + "1a0a080110014a040000803f" + "1a081001220400000040");
		int refused = 0;
		for (int round = 0; round < 500; round++) {
			byte[] damaged = sound.clone();
			for (int i = 0; i < 2; i++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}
			Path file = Files.write(folder.resolve("damaged.pb"), damaged);
			for (ValueType type : List.of(FLOATS, SEQUENCE, MAP, OPTIONAL)) {
				try {
					ProtoTensors.read(file, type);
				} catch (ProblemException e) {
					refused++;
				}
			}
		}
		assertTrue(refused > 0);
	}

	@Test
	void differencesAreMeasuredAsNumPysAllclose() {
		Datum expected = Datum.of(array(List.of(2L, 2L), 1, 100, 0, Double.NaN));
		assertTrue(compare(expected, Datum.of(array(List.of(2L, 2L), 1.0009, 100.09, 1e-8, Double.NaN)), Tolerance.OF_BACKEND_TESTS).same());
		OutputComparison beyond = compare(expected, Datum.of(array(List.of(2L, 2L), 1, 100.5, 1e-6, 3)), Tolerance.OF_BACKEND_TESTS);
		assertFalse(beyond.same());
		assertEquals(3, beyond.differing());
		assertEquals("[0, 1] is 100.5 and should be 100", beyond.reason());
		assertEquals(Double.POSITIVE_INFINITY, compare(ONE, Datum.of(array(List.of(1L), Double.POSITIVE_INFINITY)), new Tolerance(1, 1)).largestAbsolute());
		assertEquals("is float32[1, 1] and should be float32[1]", compare(ONE, Datum.of(array(List.of(1L, 1L), 1)), Tolerance.OF_BACKEND_TESTS).reason());
		assertEquals("is a sequence and should be a tensor", compare(ONE, new Datum.OfSequence(List.of()), Tolerance.OF_BACKEND_TESTS).reason());
	}

	@Test
	void linesOfNumbersReadBack() throws IOException {
		Path file = folder.resolve("x.csv");
		var numbers = array(List.of(2L, 1L, 3L), 1.5, -0.0, 1e-30, Double.NaN, Double.NEGATIVE_INFINITY, 0.1f);
		new ExportTensorOperation(numbers.tensor("x"), file).run(Progress.NONE);
		assertEquals("1.5,-0.0,1.0E-30\nnan,-inf,0.1\n", Files.readString(file));
		TensorArray back = CsvTensors.read(file, ElementType.FLOAT);
		assertEquals(List.of(2L, 3L), back.dims());
		assertArrayEquals(numbers.doubles(0, 6), back.doubles(0, 6));
		Files.writeString(file, "a,b\n1,2\n3,4\n");
		assertArrayEquals(new long[] { 1, 2, 3, 4 }, CsvTensors.read(file, ElementType.UINT8).longs(0, 4));
		Files.writeString(file, "1,2\n3\n");
		assertEquals(file + ":2", assertThrows(ProblemException.class, () -> CsvTensors.read(file, ElementType.FLOAT)).problem().where());
		Files.writeString(file, "1,2\n3,x\n");
		assertThrows(ProblemException.class, () -> CsvTensors.read(file, ElementType.FLOAT));
		assertThrows(ProblemException.class, () -> new ExportTensorOperation(numbers.tensor("x"), folder.resolve("x.bin")).run(Progress.NONE));
	}
}
