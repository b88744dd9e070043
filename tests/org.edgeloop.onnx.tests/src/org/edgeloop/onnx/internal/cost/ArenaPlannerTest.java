package org.edgeloop.onnx.internal.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.cost.ArenaBuffer;
import org.edgeloop.onnx.cost.ArenaBuffer.Kind;
import org.junit.jupiter.api.Test;

/** Plans known from elsewhere, those that {@code fixtures/make_plans.py} makes, and what must hold of any plan. */
class ArenaPlannerTest {

	private static final Path PLANS = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures/plans.tsv");

	private static BufferRequest request(String name, long bytes, int first, int last) {
		return new BufferRequest(Kind.ACTIVATION, List.of(name), "", bytes, 4, first, last);
	}

	private static long arena(List<BufferRequest> requests) {
		List<ArenaBuffer> placed = ArenaPlanner.place(requests, 1000, Progress.NONE);
		return (placed.stream().mapToLong(ArenaBuffer::end).max().orElse(0) + 3) / 4 * 4;
	}

	/** MLPerf Tiny's visual wake words: MobileNet of 96 × 96 × 3 with widths from 8 on, its layers chained. The published arena. */
	@Test
	void visualWakeWords() {
		long[] elements = { 96 * 96 * 3, 48 * 48 * 8, 48 * 48 * 8, 48 * 48 * 16, 24 * 24 * 16, 24 * 24 * 32, 24 * 24 * 32, 24 * 24 * 32, 12 * 12 * 32,
				12 * 12 * 64, 12 * 12 * 64, 12 * 12 * 64, 6 * 6 * 64, 6 * 6 * 128, 3 * 3 * 256, 256, 2 };
		List<BufferRequest> chain = new ArrayList<>();
		for (int i = 0; i < elements.length; i++) {
			chain.add(request("t" + i, 4 * elements[i], Math.max(0, i - 1), Math.min(i, elements.length - 2)));
		}
		assertEquals(258_048, arena(chain));
	}

	/**
	 * The arrays of a report of ST Edge AI Core 1.0 on the wakeword network in int8. What tells its 10,116 bytes from the 6,656 without is the
	 * scratch of its kernels, by which another layer needs most; greedy placing wastes some of it there.
	 */
	@Test
	void reportOfST() {
		long[] outputs = { 1200, 1120, 3584, 3072, 3072, 1920, 1920, 128, 32, 3, 3 };
		long[] scratch = { 761, 1440, 3201, 1792, 5121, 1792, 7041, 832, 64, 496 };
		List<BufferRequest> arrays = new ArrayList<>();
		for (int i = 0; i < outputs.length; i++) {
			arrays.add(request("o" + i, outputs[i], Math.max(0, i - 1), Math.min(i, scratch.length - 1)));
		}
		assertEquals(3584 + 3072, arena(arrays));
		for (int i = 0; i < scratch.length; i++) {
			arrays.add(request("s" + i, scratch[i], i, i));
		}
		long most = IntStream.range(0, scratch.length).mapToLong(step -> arrays.stream().filter(array -> array.first() <= step && step <= array.last())
				.mapToLong(BufferRequest::bytes).sum()).max().orElse(0);
		assertEquals(3072 + 1920 + 5121, most);
		assertEquals(10_116, (most + 3) / 4 * 4);
		assertEquals(12_932, arena(arrays));
	}

	@Test
	void smallestGapThatHoldsItIsTaken() {
		List<BufferRequest> requests = List.of(request("wide", 100, 0, 9), request("early", 80, 0, 1), request("late", 60, 3, 4), request("middle", 40, 0, 9),
				request("small", 20, 2, 2));
		List<ArenaBuffer> placed = ArenaPlanner.place(requests, 10, Progress.NONE);
		assertEquals(List.of(0L, 100L, 100L, 180L, 100L), placed.stream().map(ArenaBuffer::offset).toList());
	}

	@Test
	void wideElementsBeginAtMultiplesOfTheirWidth() {
		var eight = new BufferRequest(Kind.ACTIVATION, List.of("int64"), "", 8, 8, 0, 0);
		assertEquals(List.of(0L, 16L), ArenaPlanner.place(List.of(request("odd", 12, 0, 0), eight), 1, Progress.NONE).stream().map(ArenaBuffer::offset).toList());
	}

	/** Another implementation, in Python and without an index over time, places each of its buffers alike. */
	@Test
	void plansAreThoseOfTheScript() throws IOException {
		List<BufferRequest> requests = new ArrayList<>();
		List<Long> offsets = new ArrayList<>();
		int plans = 0;
		for (String line : Files.readAllLines(PLANS)) {
			if (line.isEmpty()) {
				assertEquals(offsets, inOrder(requests, ArenaPlanner.place(requests, 64, Progress.NONE)));
				requests.clear();
				offsets.clear();
				plans++;
			} else {
				String[] cells = line.split("\t");
				requests.add(request("b" + requests.size(), Long.parseLong(cells[0]), Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
				offsets.add(Long.valueOf(cells[3]));
			}
		}
		assertEquals(60, plans);
	}

	private static List<Long> inOrder(List<BufferRequest> requests, List<ArenaBuffer> placed) {
		return requests.stream().map(request -> placed.stream().filter(buffer -> buffer.values().equals(request.values())).findFirst().orElseThrow().offset())
				.toList();
	}

	@Test
	void nothingThatLivesAtTheSameTimeOverlaps() {
		var random = new Random(7);
		List<BufferRequest> requests = Stream.generate(() -> {
			int first = random.nextInt(300);
			return request("b" + random.nextInt(), 1 + random.nextInt(5000), first, first + random.nextInt(random.nextInt(10) == 0 ? 300 : 4));
		}).limit(400).toList();
		List<ArenaBuffer> placed = ArenaPlanner.place(requests, 700, Progress.NONE);
		assertEquals(requests.size(), placed.size());
		for (ArenaBuffer one : placed) {
			assertTrue(one.offset() >= 0 && one.offset() % 4 == 0);
			for (ArenaBuffer other : placed) {
				boolean together = one.first() <= other.last() && other.first() <= one.last();
				assertFalse(one != other && together && one.offset() < other.end() && other.offset() < one.end());
			}
		}
	}
}
