package org.edgeloop.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers as Python's own {@code repr} and {@code float} write and read them. */
class PythonFloatTest {

	private static final Path PYTHON = Path.of("/usr/bin/python3");

	/** Prints the repr of numbers given as bits. */
	private static final String REPR = """
			import struct, sys
			for line in open(sys.argv[1]):
			    print(repr(struct.unpack('>d', struct.pack('>q', int(line)))[0]))
			""";

	/** Prints the bits of numbers given as text, or that they are none. */
	private static final String FLOAT = """
			import struct, sys
			for line in open(sys.argv[1], encoding='ascii'):
			    try:
			        print(struct.unpack('>q', struct.pack('>d', float(line[:-1])))[0])
			    except ValueError:
			        print('none')
			""";

	@TempDir
	private Path folder;

	@Test
	void writesWhatPythonWrites() throws Exception {
		List<Double> numbers = new ArrayList<>(List.of(0.0, -0.0, 1.0, -1.5, 0.1, 1e16, 9999999999999998.0, 1e15, 123456789012345680.0, 1e-4,
				9.999e-5, 1e22, 1e23, 5e-324, -5e-324, 1e-323, 1.5e-323, 2e-323, 1e-322, 1e-320, 2.2250738585072014e-308,
				1.7976931348623157e308, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e7, 12345678.9, 1e-3, 2e-3));
		var random = new SplittableRandom(3);
		for (int i = 0; i < 20_000; i++) {
			numbers.add(Double.longBitsToDouble(random.nextLong()));
			numbers.add(Double.longBitsToDouble(random.nextLong(1000)));
			numbers.add(random.nextInt(1_000_000) / Math.pow(10, random.nextInt(12)));
		}
		List<String> lines = python(REPR, numbers.stream().map(number -> Long.toString(Double.doubleToLongBits(number))).toList());
		for (int i = 0; i < numbers.size(); i++) {
			assertEquals(lines.get(i), PythonFloat.repr(numbers.get(i)));
		}
	}

	@Test
	void readsWhatPythonReads() throws Exception {
		List<String> texts = new ArrayList<>(List.of("", " ", "1", "+1", "-1.", ".5", "-.5e3", "1e5", "1E+5", "1e", "e5", ".", "+", "1_000",
				"1__0", "_1", "1_", "1_0.2_5e1_0", "nan", "NaN", "-nan", "+NAN", "inf", "-Inf", "+INFINITY", "infinit", "0x10", "1d", "1f", "1 2",
				" 1.5 ", "1e400", "-1e400", "1e-400", "12345678901234567890", "0.1e-1", "1,5", "Infinity", "true"));
		var random = new SplittableRandom(4);
		String characters = "0123456789.eE+-_ naif";
		for (int i = 0; i < 20_000; i++) {
			var text = new StringBuilder();
			for (int length = random.nextInt(1, 8); length > 0; length--) {
				text.append(characters.charAt(random.nextInt(characters.length())));
			}
			texts.add(text.toString());
		}
		List<String> lines = python(FLOAT, texts);
		for (int i = 0; i < texts.size(); i++) {
			var number = PythonFloat.parse(texts.get(i));
			String bits = number.isPresent() ? Long.toString(Double.doubleToLongBits(number.getAsDouble())) : "none";
			assertEquals(withoutSignOfNan(lines.get(i)), bits, texts.get(i));
		}
	}

	@Test
	void whatIsWrittenReadsBack() {
		var random = new SplittableRandom(5);
		for (int i = 0; i < 100_000; i++) {
			double number = Double.longBitsToDouble(random.nextLong());
			assertEquals(number, PythonFloat.parse(PythonFloat.repr(number)).orElseThrow());
		}
	}

	/** Java knows one value that is not a number. */
	private static String withoutSignOfNan(String bits) {
		return !bits.equals("none") && Double.isNaN(Double.longBitsToDouble(Long.parseLong(bits)))
				? Long.toString(Double.doubleToLongBits(Double.NaN))
				: bits;
	}

	private List<String> python(String script, List<String> lines) throws Exception {
		assumeTrue(Files.isExecutable(PYTHON), "skipped: no Python");
		Path input = Files.write(folder.resolve("input"), lines, StandardCharsets.US_ASCII);
		Process process = new ProcessBuilder(PYTHON.toString(), "-c", script, input.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		List<String> output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
		assertEquals(0, process.waitFor());
		assertTrue(output.size() == lines.size());
		return output;
	}
}
