package org.edgeloop.pipeline.ui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.layout.LayeredGraph.Flow;
import org.edgeloop.pipeline.ui.graph.StageSteps.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold of any picture: boxes apart from each other, lines that lead on, and a way with the keys to every box. */
class LayoutStagesTest {

	private static final float TOLERANCE = 0.5f;

	private static StageLayout layOut(List<GraphStage> stages, List<GraphLink> links, Flow flow) {
		return new LayoutStagesOperation(stages, links, flow).run(Progress.NONE);
	}

	private static List<GraphStage> stages(int count) {
		return IntStream.range(0, count)
				.mapToObj(i -> new GraphStage("stage" + i, "stage" + i, i % 4 == 0 ? "" : "python train.py --fold " + "x".repeat(i * 7 % 60), i % 4 == 0)).toList();
	}

	/** Links of a graph without cycles: from lower numbers to higher ones. */
	private static List<GraphLink> links(int count, Random random) {
		List<GraphLink> links = new ArrayList<>();
		for (int to = 1; to < count; to++) {
			int most = Math.min(3, to);
			random.ints(1 + random.nextInt(most), 0, to).distinct().forEach(new Adder(links, to)::add);
		}
		return links;
	}

	private record Adder(List<GraphLink> links, int to) {
		void add(int from) {
			links.add(new GraphLink(from, to));
		}
	}

	private static boolean overlap(StageBox a, StageBox b) {
		return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height() && b.y() < a.y() + a.height();
	}

	@ParameterizedTest
	@EnumSource(Flow.class)
	void boxesLieApartAndLinesLeadOn(Flow flow) {
		for (int seed = 0; seed < 20; seed++) {
			var random = new Random(seed);
			int count = 2 + random.nextInt(30);
			List<GraphLink> links = links(count, random);
			StageLayout layout = layOut(stages(count), links, flow);
			assertEquals(count, layout.boxes().size());
			for (int i = 0; i < count; i++) {
				StageBox box = layout.boxes().get(i);
				assertTrue(box.x() >= 0 && box.y() >= 0 && box.x() + box.width() <= layout.width() && box.y() + box.height() <= layout.height(), box::toString);
				for (int k = 0; k < i; k++) {
					StageBox other = layout.boxes().get(k);
					assertTrue(!overlap(box, other), () -> box + " lies on " + other);
				}
			}
			layout.lines().forEach(line -> assertLeadsOn(layout, line, flow));
		}
	}

	private static void assertLeadsOn(StageLayout layout, StageLine line, Flow flow) {
		StageBox from = layout.boxes().get(line.from());
		StageBox to = layout.boxes().get(line.to());
		float[] points = line.points();
		float startX = points[0];
		float endX = points[points.length - 2];
		float startY = points[1];
		float endY = points[points.length - 1];
		if (flow == Flow.RIGHT) {
			assertEquals((float) (from.x() + from.width()), startX, TOLERANCE);
			assertEquals((float) to.x(), endX, TOLERANCE);
			assertTrue(startX < endX);
		} else {
			assertEquals((float) (from.y() + from.height()), startY, TOLERANCE);
			assertEquals((float) to.y(), endY, TOLERANCE);
			assertTrue(startY < endY);
		}
	}

	@Test
	void longChainsAreLaidOut() {
		int count = 2000;
		List<GraphLink> links = IntStream.range(1, count).mapToObj(i -> new GraphLink(i - 1, i)).toList();
		StageLayout layout = layOut(stages(count), links, Flow.RIGHT);
		for (int i = 1; i < count; i++) {
			assertTrue(layout.boxes().get(i - 1).x() + layout.boxes().get(i - 1).width() < layout.boxes().get(i).x());
		}
	}

	@Test
	void sameStagesAreAlwaysLaidOutAlike() {
		List<GraphLink> links = links(25, new Random(7));
		StageLayout one = layOut(stages(25), links, Flow.RIGHT);
		StageLayout other = layOut(stages(25), links, Flow.RIGHT);
		assertEquals(one.boxes(), other.boxes());
	}

	@Test
	void textsAreCutToTheirBoxes() {
		var stage = new GraphStage("a", "a", "python ".repeat(50), false);
		StageBox box = layOut(List.of(stage), List.of(), Flow.RIGHT).boxes().getFirst();
		assertTrue(box.line().endsWith("\u2026"));
		assertTrue(box.width() <= StageStyle.TEXT_LEFT + StageStyle.WIDEST_TEXT + StageStyle.PADDING);
		assertEquals(stage, box.stage());
	}

	@Test
	void boxesAreFoundByPointAndByAddress() {
		StageLayout layout = layOut(stages(5), links(5, new Random(1)), Flow.DOWN);
		StageBox third = layout.boxes().get(2);
		assertEquals(third, layout.boxAt(third.centreX(), third.centreY()).orElseThrow());
		assertEquals(third, layout.box("stage2").orElseThrow());
		assertTrue(layout.boxAt(-5, -5).isEmpty());
	}

	@Test
	void arrowKeysLeadFromStageToStage() {
		// One in front of two, which stand above each other.
		StageLayout layout = layOut(stages(3), List.of(new GraphLink(0, 1), new GraphLink(0, 2)), Flow.RIGHT);
		var steps = new StageSteps(layout);
		String right = steps.next("stage0", Direction.RIGHT).orElseThrow().stage().address();
		String other = right.equals("stage1") ? "stage2" : "stage1";
		boolean isBelow = layout.box(other).orElseThrow().y() > layout.box(right).orElseThrow().y();
		assertEquals(other, steps.next(right, isBelow ? Direction.DOWN : Direction.UP).orElseThrow().stage().address());
		assertEquals("stage0", steps.next(right, Direction.LEFT).orElseThrow().stage().address());
		assertTrue(steps.next("stage0", Direction.LEFT).isEmpty());
		assertEquals("stage0", steps.first().orElseThrow().stage().address());
	}
}
