package org.edgeloop.signal.pyramid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.internal.pyramid.BruteForce;
import org.edgeloop.signal.internal.pyramid.RawRecording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the pyramid on disk: when it is taken over, and what happens to one that must not be believed. */
class BuildPyramidOperationTest {

	private static final RawRecording RECORDING = RawRecording.random(SampleType.FLOAT64, ByteOrder.LITTLE_ENDIAN, 2, 900_000,
			11);

	@TempDir
	Path folder;

	private Path file;
	private Path cache;

	@BeforeEach
	void buildOnce() throws IOException {
		file = folder.resolve("recording.raw");
		cache = folder.resolve("cache");
		RECORDING.open(file).close();
		assertEquals(2 * RECORDING.samples(), samplesRead());
	}

	/** @return how many samples a build had to read; the envelopes are those of the recording in any case */
	private long samplesRead() throws IOException {
		return samplesRead(RECORDING, file);
	}

	private long samplesRead(RawRecording recording, Path path) throws IOException {
		var work = new PiecesOfWork(Integer.MAX_VALUE);
		try (SampleSource source = recording.reopen(path);
				Pyramid pyramid = new BuildPyramidOperation(source, cache).run(work)) {
			for (int c = 0; c < recording.values().length; c++) {
				var all = new SampleRange(0, recording.samples());
				BruteForce.assertExact(recording.values()[c], pyramid.envelope(c, all, 100), 6e-2);
			}
			assertEquals(Optional.empty(), pyramid.warning());
			return work.worked();
		}
	}

	private Path onlyPyramid() throws IOException {
		try (Stream<Path> all = Files.list(cache)) {
			return all.reduce((a, b) -> {
				throw new AssertionError("two pyramids: " + a + " and " + b);
			}).orElseThrow();
		}
	}

	@Test
	void theSameRecordingIsNotReadAgain() throws IOException {
		assertEquals(0, samplesRead());
	}

	@Test
	void aRecordingThatWasMovedIsNotReadAgain() throws IOException {
		Path moved = folder.resolve("archive/2026.raw");
		Files.createDirectories(moved.getParent());
		Files.move(file, moved);
		assertEquals(0, samplesRead(RECORDING, moved));
	}

	@Test
	void aTouchedRecordingIsReadAgain() throws IOException {
		Files.setLastModifiedTime(file, FileTime.fromMillis(1_600_000_000_000L));
		assertEquals(2 * RECORDING.samples(), samplesRead());
		assertEquals(0, samplesRead());
		onlyPyramid();
	}

	/** One sample in the middle, which no hash of some pages would see. */
	@Test
	void aChangeInPlaceIsNoticed() throws IOException {
		RawRecording changed = RawRecording.random(SampleType.FLOAT64, ByteOrder.LITTLE_ENDIAN, 2, 900_000, 11);
		changed.values()[1][450_001] = 1e9;
		changed.buffer().putDouble(Double.BYTES * (2 * 450_001 + 1), 1e9);
		FileTime before = Files.getLastModifiedTime(file);
		changed.open(file).close();
		Files.setLastModifiedTime(file, FileTime.fromMillis(before.toMillis() + 10));
		assertEquals(2 * RECORDING.samples(), samplesRead(changed, file));
	}

	@Test
	void aDamagedPyramidIsMadeAnewWhereverTheDamageIs() throws IOException {
		byte[] good = Files.readAllBytes(onlyPyramid());
		for (int at : new int[] { 0, 9, 13, 17, 25, 33, 4096 * 2, 4096 * 2 + 9, 4096 * 3, good.length / 2, good.length - 1 }) {
			byte[] bad = good.clone();
			bad[at] ^= 0x10;
			Files.write(onlyPyramid(), bad);
			assertEquals(2 * RECORDING.samples(), samplesRead(), "byte " + at);
			assertEquals(0, samplesRead());
		}
	}

	@Test
	void aPyramidThatEndsEarlyIsMadeAnew() throws IOException {
		byte[] good = Files.readAllBytes(onlyPyramid());
		for (int length : new int[] { 0, 5, 4096, 9000, good.length / 2, good.length - 1 }) {
			Files.write(onlyPyramid(), Arrays.copyOf(good, length));
			assertEquals(2 * RECORDING.samples(), samplesRead(), "the first " + length + " bytes");
		}
	}

	@Test
	void anOlderCheckpointIsGoneOnFrom() throws IOException {
		Files.delete(onlyPyramid());
		try (SampleSource source = RECORDING.reopen(file)) {
			var operation = new BuildPyramidOperation(source, cache);
			assertThrows(CancellationException.class, () -> operation.run(new PiecesOfWork(5)));
		}
		byte[] partly = Files.readAllBytes(onlyPyramid());
		long rest = samplesRead();
		assertTrue(0 < rest && rest < 2 * RECORDING.samples());
		// As after a crash: the nodes got further than the checkpoint that counts them.
		byte[] whole = Files.readAllBytes(onlyPyramid());
		System.arraycopy(partly, 0, whole, 0, 3 * 4096);
		Files.write(onlyPyramid(), whole);
		assertEquals(rest, samplesRead());
	}

	@Test
	void aNewerCheckpointWhoseNodesDidNotReachTheDiskGivesWayToTheOlder() throws IOException {
		Files.delete(onlyPyramid());
		try (SampleSource source = RECORDING.reopen(file)) {
			var operation = new BuildPyramidOperation(source, cache);
			assertThrows(CancellationException.class, () -> operation.run(new PiecesOfWork(5)));
		}
		byte[] partly = Files.readAllBytes(onlyPyramid());
		long rest = samplesRead();
		byte[] lost = Files.readAllBytes(onlyPyramid());
		int firstNodes = 3 * 4096;
		Arrays.fill(lost, firstNodes, lost.length, (byte) 0);
		System.arraycopy(partly, firstNodes, lost, firstNodes, partly.length - firstNodes);
		Files.write(onlyPyramid(), lost);
		assertEquals(rest, samplesRead());
	}

	@Test
	void aFolderThatCannotBeMadeIsAWarningAndNoFailure() throws IOException {
		Path inTheWay = Files.writeString(folder.resolve("file"), "");
		try (SampleSource source = RECORDING.reopen(file);
				Pyramid pyramid = new BuildPyramidOperation(source, inTheWay.resolve("cache")).run(Progress.NONE)) {
			assertEquals(Problem.Severity.WARNING, pyramid.warning().orElseThrow().severity());
			var all = new SampleRange(0, RECORDING.samples());
			BruteForce.assertExact(RECORDING.values()[0], pyramid.envelope(0, all, 7), 6e-2);
		}
	}

	/** A device that takes nothing behaves as a full disk does. */
	@Test
	void aFullDiskIsAWarningAndNoFailure() throws IOException {
		Path pyramidFile = onlyPyramid();
		Files.delete(pyramidFile);
		Path full = Path.of("/dev/full");
		assumeTrue(Files.exists(full), "skipped: no /dev/full");
		Files.createSymbolicLink(pyramidFile, full);
		try (SampleSource source = RECORDING.reopen(file);
				Pyramid pyramid = new BuildPyramidOperation(source, cache).run(Progress.NONE)) {
			assertTrue(pyramid.warning().isPresent());
			var all = new SampleRange(0, RECORDING.samples());
			BruteForce.assertExact(RECORDING.values()[1], pyramid.envelope(1, all, 7), 6e-2);
		}
	}
}
