package org.edgeloop.onnx.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.ElementType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arrays that NumPy wrote ({@code fixtures/make_arrays.py}), and arrays that are written as NumPy writes them. */
class NpyTensorsTest {

	private static final Path FIXTURES = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures");

	@TempDir
	private Path folder;

	@BeforeEach
	void unpack() throws IOException {
		try (var zip = new ZipFile(FIXTURES.resolve("arrays.zip").toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				try (InputStream in = zip.getInputStream(entry)) {
					Files.copy(in, folder.resolve(entry.getName()));
				}
			}
		}
	}

	private TensorArray read(String name) throws IOException {
		return NpyTensors.read(folder.resolve(name + ".npy"), Optional.empty());
	}

	@Test
	void everyOrderIsReadAsNumPyReadsIt() throws IOException {
		int arrays = 0;
		for (String line : Files.readAllLines(FIXTURES.resolve("arrays.tsv"))) {
			String[] fields = line.split("\t", -1);
			TensorArray array = read(fields[0]);
			assertEquals(fields[1], array.type().toString(), fields[0]);
			assertEquals(fields[2], array.dims().toString(), fields[0]);
			assertEquals(fields[3], elements(array), fields[0]);
			arrays++;
		}
		assertEquals(37, arrays);
	}

	private static String elements(TensorArray array) {
		if (array.isText()) {
			return String.join(" ", array.texts().stream().map(NpyTensorsTest::json).toList());
		}
		if (array.type().isInteger() || array.type() == ElementType.BOOL) {
			return String.join(" ", Arrays.stream(array.longs(0, array.elements()))
					.mapToObj(number -> array.type() == ElementType.UINT64 ? Long.toUnsignedString(number) : Long.toString(number)).toList());
		}
		TensorArray parts = array.parts();
		int size = parts.type().bits() / Byte.SIZE;
		List<String> bits = new ArrayList<>();
		for (int i = 0; i < parts.elements(); i++) {
			var hexadecimal = new StringBuilder();
			for (int j = size - 1; j >= 0; j--) {
				hexadecimal.append("%02x".formatted(parts.bytes().get(i * size + j)));
			}
			bits.add(hexadecimal.toString());
		}
		return String.join(" ", bits);
	}

	/** As Python's json module writes texts. */
	private static String json(String text) {
		var json = new StringBuilder("\"");
		text.chars().forEach(c -> json.append(c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
		return json.append('"').toString();
	}

	@Test
	void arraysAreWrittenAsNumPyWritesThem() throws IOException {
		int compared = 0;
		for (String line : Files.readAllLines(FIXTURES.resolve("arrays.tsv"))) {
			String name = line.split("\t")[0];
			Path expected = folder.resolve(name + ".c.npy");
			if (Files.exists(expected)) {
				Path written = folder.resolve("written.npy");
				NpyTensors.write(written, read(name).tensor("x"), Progress.NONE);
				assertArrayEquals(Files.readAllBytes(expected), Files.readAllBytes(written), name);
				compared++;
			}
		}
		assertEquals(36, compared);
	}

	@Test
	void whatNoTensorHoldsIsRefusedInWords() {
		assertTrue(problem("object").contains("|O"), problem("object"));
		assertTrue(problem("record").contains("records"), problem("record"));
		assertTrue(problem("date").contains("<M8[D]"), problem("date"));
		assertTrue(problem("void1").contains("|V1"), problem("void1"));
	}

	private String problem(String name) {
		return assertThrows(ProblemException.class, () -> read(name)).problem().what();
	}

	@Test
	void bytesWithoutATypeAreWhatIsWanted() throws IOException {
		TensorArray small = NpyTensors.read(folder.resolve("void1.npy"), Optional.of(ElementType.FLOAT8E4M3FN));
		assertArrayEquals(new double[] { 1, -0.0, Double.NaN }, small.doubles(0, 3));
		TensorArray brain = NpyTensors.read(folder.resolve("void2.npy"), Optional.of(ElementType.BFLOAT16));
		assertArrayEquals(new double[] { 1, -2 }, brain.doubles(0, 2));
	}

	@Test
	void typesThatNumPyLacksAreWrittenAsWiderOnes() throws IOException {
		assertWidened(TensorArray.ofDoubles(ElementType.BFLOAT16, List.of(2L), 1, -2.5), ElementType.FLOAT);
		assertWidened(TensorArray.ofDoubles(ElementType.FLOAT8E5M2, List.of(3L), 1, -448, 0.5), ElementType.FLOAT);
		assertWidened(TensorArray.ofLongs(ElementType.INT4, List.of(3L), -8, 7, 1), ElementType.INT8);
		assertWidened(TensorArray.ofLongs(ElementType.UINT2, List.of(5L), 0, 1, 2, 3, 1), ElementType.UINT8);
	}

	private void assertWidened(TensorArray array, ElementType held) throws IOException {
		Path file = folder.resolve("widened.npy");
		NpyTensors.write(file, array.tensor("x"), Progress.NONE);
		TensorArray read = NpyTensors.read(file, Optional.empty());
		assertEquals(held, read.type());
		assertArrayEquals(array.doubles(0, array.elements()), read.doubles(0, array.elements()));
	}

	@Test
	void headersThatLieAreRefused() throws IOException {
		byte[] sound = Files.readAllBytes(folder.resolve("f4.npy"));
		for (int length = 0; length < sound.length; length++) {
			Path cut = Files.write(folder.resolve("cut.npy"), Arrays.copyOf(sound, length));
			assertThrows(ProblemException.class, () -> NpyTensors.read(cut, Optional.empty()), "cut to " + length);
		}
		for (String shape : List.of("(99999999999, 3, 2)", "(-1, 3, 2)", "(9223372036854775807, 9223372036854775807)", "3", "(2.5,)", "('a',)")) {
			assertThrows(ProblemException.class, () -> NpyTensors.read(withShape(sound, shape), Optional.empty()), shape);
		}
	}

	private Path withShape(byte[] sound, String shape) throws IOException {
		String header = new String(sound, 10, 118, StandardCharsets.ISO_8859_1);
		String changed = header.replace("(2, 3, 2)", shape).strip();
		byte[] bytes = sound.clone();
		System.arraycopy((changed + " ".repeat(117 - changed.length()) + "\n").getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 10, 118);
		return Files.write(folder.resolve("shape.npy"), bytes);
	}

	@Test
	void damagedFilesGiveProblemsOnly() throws IOException {
		var random = new Random(5);
		byte[] sound = Files.readAllBytes(folder.resolve("text.npy"));
		for (int round = 0; round < 500; round++) {
			byte[] damaged = sound.clone();
			for (int i = 0; i < 3; i++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}
			Path file = Files.write(folder.resolve("damaged.npy"), damaged);
			try {
				assertEquals(ElementType.class, NpyTensors.read(file, Optional.empty()).type().getClass());
			} catch (ProblemException e) {
				assertTrue(!e.problem().what().isEmpty());
			}
		}
	}

	@Test
	void numbersAreRoundedToTheNearest() throws IOException {
		for (String line : Files.readAllLines(FIXTURES.resolve("rounding.tsv"))) {
			String[] fields = line.split("\t");
			ElementType type = Arrays.stream(ElementType.values()).filter(each -> each.toString().equals(fields[0])).findFirst().orElseThrow();
			double number = Double.parseDouble(fields[1]);
			ByteBuffer bytes = TensorArray.ofDoubles(type, List.of(1L), number).bytes();
			int bits = type.bits() == 16 ? bytes.getShort() & 0xffff : bytes.get() & 0xff;
			assertEquals(fields[2], Integer.toHexString(bits), line);
		}
	}

	@Test
	void wholeNumbersThatDoNotFitAreRefused() {
		assertThrows(ProblemException.class, () -> TensorArray.ofLongs(ElementType.INT4, List.of(1L), 8));
		assertThrows(ProblemException.class, () -> TensorArray.ofDoubles(ElementType.UINT8, List.of(1L), 0.5));
		assertThrows(ProblemException.class, () -> TensorArray.ofDoubles(ElementType.INT64, List.of(1L), 0x1p63));
		assertThrows(ProblemException.class, () -> TensorArray.ofDoubles(ElementType.INT32, List.of(1L), Double.NaN));
	}
}
