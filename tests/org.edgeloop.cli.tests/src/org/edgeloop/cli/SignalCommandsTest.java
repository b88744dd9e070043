package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.edgeloop.signal.write.NpyWriter;
import org.edgeloop.signal.write.WavWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalCommandsTest {

	private static final float NAN = Float.NaN;

	@TempDir
	Path folder;

	private Path wav;
	private Path gaps;

	@BeforeEach
	void writeRecordings() throws IOException {
		wav = folder.resolve("größe.wav");
		try (var writer = new WavWriter(wav, 2, 1000)) {
			writer.write(new float[][] { { 0.1f, -2, 3, 4, -5, 6, 7 }, { 0, 0, 0, 0, 0, 0, 1e-20f } }, 7);
		}
		gaps = folder.resolve("gaps.npy");
		try (var writer = new NpyWriter(gaps, 1)) {
			writer.write(new float[][] { { NAN, NAN, 1, NAN, Float.POSITIVE_INFINITY, -3 } }, 6);
		}
	}

	@Test
	void infoGivesTheKeysThatScriptsRelyOn() {
		assertEquals("{\"file\":\"" + wav + "\",\"format\":\"WAV\",\"channels\":["
				+ "{\"name\":\"ch1\",\"samples\":7,\"sampleRate\":1000.0,\"unit\":null,\"type\":\"float32\",\"start\":null},"
				+ "{\"name\":\"ch2\",\"samples\":7,\"sampleRate\":1000.0,\"unit\":null,\"type\":\"float32\",\"start\":null}],"
				+ "\"segments\":[{\"firstSample\":0,\"start\":null}],\"metadata\":{}}\n", Run.good("signal", "info", wav, "--json"));
	}

	@Test
	void aRateThatTheFileDoesNotSayIsNullUntilItIsGiven() {
		assertTrue(Run.good("signal", "info", gaps, "--json").contains("\"sampleRate\":null"));
		assertTrue(Run.good("signal", "info", gaps, "--json", "--rate", "25600").contains("\"sampleRate\":25600.0"));
		assertTrue(Run.failing(2, "signal", "info", gaps, "--rate", "0").contains("above 0 Hz"));
		assertTrue(Run.failing(2, "signal", "info", gaps, "--rate", "NaN").contains("above 0 Hz"));
	}

	/** 0.1f is 0.100000001490116…: printed as a float it would read back to another number. */
	@Test
	void theExtremesReadBackToTheStoredValues() {
		assertEquals("{\"min\":[-2.0,-5.0],\"max\":[3.0,7.0],\"rms\":[" + rms(0.1f, -2, 3) + "," + rms(4, -5, 6, 7) + "]}\n",
				Run.good("signal", "minmax", wav, "--channel", "ch1", "--bins", 2, "--json"));
		String first = Run.good("signal", "minmax", wav, "--channel", 0, "--to", 1, "--json");
		assertEquals("{\"min\":[0.10000000149011612],\"max\":[0.10000000149011612],\"rms\":[0.10000000149011612]}\n", first);
	}

	@Test
	void aBinWithoutSamplesIsNullAndOneWithoutValidSamplesNaN() {
		assertEquals("{\"min\":[null,1.0],\"max\":[null,1.0],\"rms\":[null,1.0]}\n",
				Run.good("signal", "minmax", gaps, "--channel", 0, "--from", 2, "--to", 3, "--bins", 2, "--json"));
		assertEquals("{\"min\":[\"NaN\",1.0,-3.0],\"max\":[\"NaN\",1.0,\"Infinity\"],\"rms\":[\"NaN\",1.0,\"Infinity\"]}\n",
				Run.good("signal", "minmax", gaps, "--channel", 0, "--bins", 3, "--json"));
	}

	@Test
	void readGivesTheSamplesAndWhereTheyAre() {
		assertEquals("{\"channel\":\"ch2\",\"from\":5,\"to\":7,\"sampleRate\":1000.0,\"unit\":null,\"samples\":"
				+ "[0.0,9.999999682655225E-21]}\n",
				Run.good("signal", "read", wav, "--channel", "ch2", "--from", 5, "--json"));
		assertTrue(Run.good("signal", "read", gaps, "--channel", "0", "--json")
				.endsWith("[\"NaN\",\"NaN\",1.0,\"NaN\",\"Infinity\",-3.0]}\n"));
		assertEquals("3\n4\n", Run.good("signal", "read", wav, "--channel", "ch1", "--from", 2, "--to", 4));
	}

	/** The header is the example of NumPy's format description, version 1.0, with this array's shape. */
	@Test
	void readWritesANumPyFileOfTheStoredType() throws IOException {
		Path npy = folder.resolve("out.npy");
		assertEquals("", Run.good("signal", "read", wav, "--channel", "ch1", "--from", 1, "--npy", npy));
		byte[] bytes = Files.readAllBytes(npy);
		int header = 10 + (bytes[8] & 0xFF);
		assertEquals("\u0093NUMPY\u0001\u0000", new String(bytes, 0, 8, StandardCharsets.ISO_8859_1));
		assertEquals(0, header % 64);
		assertEquals("{'descr': '<f4', 'fortran_order': False, 'shape': (6,), }",
				new String(bytes, 10, header - 10, StandardCharsets.ISO_8859_1).strip());
		float[] samples = new float[6];
		ByteBuffer.wrap(bytes, header, bytes.length - header).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(samples);
		assertArrayEquals(new float[] { -2, 3, 4, -5, 6, 7 }, samples);
	}

	@Test
	void theRecordingItselfIsNeverReplaced() throws IOException {
		byte[] before = Files.readAllBytes(gaps);
		assertTrue(Run.failing(2, "signal", "read", gaps, "--channel", 0, "--npy", gaps).contains("the recording itself"));
		assertTrue(Arrays.equals(before, Files.readAllBytes(gaps)));
	}

	@Test
	void wrongRangesAreRefusedWithTheValidOne() {
		String[][] wrong = { { "--from", "-1" }, { "--to", "8" }, { "--from", "5", "--to", "4" }, { "--from", "8" } };
		for (String[] options : wrong) {
			Object[] arguments = { "signal", "minmax", wav, "--channel", "ch1", "--json" };
			Object[] all = Arrays.copyOf(arguments, arguments.length + options.length);
			System.arraycopy(options, 0, all, arguments.length, options.length);
			assertTrue(Run.failing(2, all).contains("0 <= from <= to <= 7"), String.join(" ", options));
		}
		assertTrue(Run.failing(2, "signal", "minmax", wav, "--channel", "0", "--bins", "0").contains("--bins must be"));
		assertTrue(Run.failing(2, "signal", "minmax", wav, "--channel", "0", "--from", "x").contains("--from"));
	}

	@Test
	void anUnknownChannelIsRefusedWithThoseThereAre() {
		for (String name : new String[] { "ch3", "2", "-1", "99999999999" }) {
			String message = Run.failing(2, "signal", "minmax", wav, "--channel=" + name);
			assertTrue(message.contains("there are ch1, ch2 (indices 0 to 1)"), message);
		}
	}

	@Test
	void badFilesAreToldApartFromWrongUsage() throws IOException {
		assertTrue(Run.failing(3, "signal", "info", folder.resolve("none.wav")).contains("no such file"));
		Path wrong = Files.writeString(folder.resolve("wrong.wav"), "this is no recording");
		assertTrue(Run.failing(3, "signal", "info", wrong).contains("wrong.wav"));
		Path unknown = Files.writeString(folder.resolve("notes.xyz"), "");
		assertTrue(Run.failing(3, "signal", "info", unknown).contains("no reader"));
		assertTrue(Run.failing(3, "signal", "info", folder).contains(folder.toString()));
		Run.failing(2, "signal", "info");
		Run.failing(2, "signal", "minmax", wav);
		Run.failing(2, "signal", "read", wav, "--channel", "0", "--json", "--npy", folder.resolve("x.npy"));
	}

	@Test
	void aReaderThatHasEnoughIsNoFailure() {
		var closed = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("Broken pipe");
			}
		};
		var err = new ByteArrayOutputStream();
		assertEquals(0, Main.run(closed, new PrintStream(err), "signal", "info", wav.toString()));
		assertEquals("", err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void inAProjectTheDescriptionCountsUnlessItIsToldNotTo() throws IOException {
		Files.writeString(folder.resolve("dataset.json"), """
				{"format": "edgeloop-dataset", "version": 1, "name": "test", "recordings": [
				{"match": "data/*.npy", "sampleRate": 100, "channels": [
				{"channel": "ch1", "name": "DE", "unit": "g", "scale": 0.5}]}]}
				""");
		Path recording = Files.createDirectories(folder.resolve("data")).resolve("a.npy");
		try (var writer = new NpyWriter(recording, 1)) {
			writer.write(new float[][] { { 1, 2, 3 } }, 3);
		}
		assertEquals("{\"channel\":\"DE\",\"from\":0,\"to\":3,\"sampleRate\":100.0,\"unit\":\"g\",\"samples\":[0.5,1.0,1.5]}\n",
				Run.good("signal", "read", recording, "--channel", "DE", "--json"));
		assertTrue(Run.good("signal", "info", recording, "--rate", 50, "--json").contains("\"sampleRate\":50.0,\"unit\":\"g\""));
		assertEquals("{\"channel\":\"ch1\",\"from\":0,\"to\":3,\"sampleRate\":null,\"unit\":null,\"samples\":[1.0,2.0,3.0]}\n",
				Run.good("signal", "read", recording, "--channel", "ch1", "--as-stored", "--json"));
	}

	private static double rms(double... samples) {
		double sum = 0;
		for (double sample : samples) {
			sum += sample * sample;
		}
		return Math.sqrt(sum / samples.length);
	}
}
