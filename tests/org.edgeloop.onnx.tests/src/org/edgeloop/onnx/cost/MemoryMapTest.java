package org.edgeloop.onnx.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.cost.ArenaBuffer.Kind;
import org.edgeloop.onnx.cost.MemoryMap.Window;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.view.GraphColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture of an arena of 1,000 bytes over ten steps: one buffer below for all of them, one above for steps 4 and 5. */
class MemoryMapTest {

	private static final ArenaBuffer BELOW = new ArenaBuffer(Kind.INPUT, List.of("below"), "float32", 0, 600, 0, 9);
	private static final ArenaBuffer ABOVE = new ArenaBuffer(Kind.OUTPUT, List.of("above", "after"), "float32", 600, 400, 4, 5);
	private static final List<Node> STEPS = IntStream.range(0, 10)
			.mapToObj(index -> new Node(index, "n" + index, "Relu", "ai.onnx", "", List.of(), List.of(), Map.of(), "", Map.of())).toList();
	private static final ArenaPlan PLAN = new ArenaPlan(STEPS, List.of(BELOW, ABOVE), 1000,
			IntStream.range(0, 10).mapToObj(step -> step == 4 || step == 5 ? 1000L : 600L).toList(), List.of());

	private final MemoryMap map = new MemoryMap(PLAN, GraphColors.LIGHT);

	@TempDir
	private Path folder;

	@Test
	void buffersAreFoundWhereTheyArePainted() {
		Window whole = Window.whole(800, 400);
		double middle = 64 + (800 - 64 - 12) / 2.0;
		assertEquals(Optional.of(BELOW), map.bufferAt(middle, 300, whole));
		assertEquals(Optional.of(ABOVE), map.bufferAt(middle, 60, whole));
		assertEquals(Optional.empty(), map.bufferAt(100, 60, whole));
		assertEquals(Optional.empty(), map.bufferAt(10, 300, whole), "the axis");
		assertEquals(5, map.stepAt(middle + 1, whole));
		assertEquals(4, map.stepAt(middle - 1, whole));
		assertEquals(-1, map.stepAt(10, whole));
	}

	@Test
	void zoomKeepsThePlaceUnderThePointer() {
		Window whole = Window.whole(800, 400);
		double pointer = 300;
		int step = map.stepAt(pointer, whole);
		Window close = whole.zoomed(7, pointer);
		assertEquals(step, map.stepAt(pointer, close));
		assertEquals(7, close.zoom());
		Window back = close.zoomed(1 / 7.0, pointer);
		assertEquals(whole, new Window(back.width(), back.height(), Math.rint(back.zoom()), Math.rint(back.scroll())));
	}

	@Test
	void nothingBeyondTheEndsIsShown() {
		Window close = Window.whole(800, 400).zoomed(4, 400);
		assertEquals(0, close.moved(-1e9).scroll());
		assertEquals(3 * (800 - 64 - 12), close.moved(1e9).scroll());
		assertEquals(9, map.stepAt(787, close.moved(1e9)));
		assertEquals(Window.whole(800, 400), Window.whole(800, 400).zoomed(0.1, 400));
		assertEquals(0, Window.whole(800, 400).moved(100).scroll());
	}

	@Test
	void peakIsTheFirstStepThatNeedsMost() {
		assertEquals(4, PLAN.peakStep());
		assertEquals(1000, PLAN.peakBytes());
		assertEquals("above: output float32, 400 B at 600, steps 4 to 5; then after", map.describe(ABOVE));
	}

	@Test
	void picturesAndTablesAreWritten() throws IOException {
		for (String name : List.of("map.svg", "map.png", "map.pdf", "map.csv")) {
			new ExportMemoryMapOperation(PLAN, "test", folder.resolve(name)).run(Progress.NONE);
			assertTrue(Files.size(folder.resolve(name)) > 100, name);
		}
		assertTrue(Files.readString(folder.resolve("map.svg")).contains("peak 1,000 B at step 4, n4"));
		assertEquals("output,above,float32,600,400,4,5,above after", Files.readAllLines(folder.resolve("map.csv")).get(2));
		assertThrows(ProblemException.class, () -> new ExportMemoryMapOperation(PLAN, "test", folder.resolve("map.txt")).run(Progress.NONE));
		assertFalse(Files.exists(folder.resolve("map.txt")));
	}
}
