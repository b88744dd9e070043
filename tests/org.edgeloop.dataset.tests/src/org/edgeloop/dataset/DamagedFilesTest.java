package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.internal.DescriptionReader;
import org.edgeloop.dataset.internal.DescriptionWriter;
import org.edgeloop.dataset.internal.LabelReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a disk, a merge or a person did to a project's own files, they are read or refused, and never anything else. */
class DamagedFilesTest {

	private static final int ROUNDS = 1000;
	private static final byte[] MARKS = "{}[]\",:0-9eE.\\ntu\0".getBytes(StandardCharsets.US_ASCII);

	private final Random random = new Random(42);

	/** What can be read can be written, and then gives the same bytes for ever. */
	@ParameterizedTest
	@ValueSource(strings = { "labels-v1.labels.json", "labels-v2.labels.json" })
	void aDamagedLabelFileIsReadOrRefused(String name) throws IOException {
		Path file = Path.of(name);
		readOrRefuse(resource(name), bytes -> LabelFiles.toBytes(LabelReader.read(file, bytes)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "dataset-v1.json", "dataset-v1-tiers.json" })
	void aDamagedDescriptionIsReadOrRefused(String name) throws IOException {
		Path file = Path.of(name);
		readOrRefuse(resource(name), bytes -> DescriptionWriter.toBytes(DescriptionReader.read(file, bytes)));
	}

	/** Reads a file's content and writes it again. */
	private interface Copy {
		byte[] of(byte[] bytes) throws IOException;
	}

	private void readOrRefuse(byte[] sound, Copy copy) throws IOException {
		int read = 0;
		for (int round = 0; round < ROUNDS; round++) {
			byte[] bytes = damaged(sound);
			try {
				byte[] written = copy.of(bytes);
				assertArrayEquals(written, copy.of(written), () -> new String(bytes, StandardCharsets.UTF_8));
				read++;
			} catch (ProblemException e) {
				// refused in words
			}
		}
		assertTrue(read > ROUNDS / 20, read + " were still readable, too few to tell anything");
	}

	@Test
	void anAttributeThatNoNumberCanHoldIsKeptAndIsNoNumber() {
		LabelAttributes attributes = LabelAttributes.valueOf("{\"a\":1e999}");
		assertEquals("{\"a\":1e999}", attributes.toString());
		assertFalse(attributes.get("a").orElseThrow().isNumber());
	}

	private byte[] damaged(byte[] sound) {
		byte[] bytes = sound.clone();
		for (int i = random.nextInt(3); i >= 0; i--) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(5)) {
			case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
			case 1 -> bytes[at] = MARKS[random.nextInt(MARKS.length)];
			case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
			case 3 -> {
				int from = random.nextInt(bytes.length);
				int length = Math.min(random.nextInt(80), bytes.length - Math.max(at, from));
				System.arraycopy(bytes, from, bytes, at, length);
			}
			default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(6)), (byte) ('0' + random.nextInt(10)));
			}
		}
		return bytes;
	}

	private static byte[] resource(String name) throws IOException {
		try (InputStream in = Objects.requireNonNull(DamagedFilesTest.class.getResourceAsStream("/resources/" + name))) {
			return in.readAllBytes();
		}
	}
}
