package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.LabelIndex.Edge;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.junit.jupiter.api.Test;

class LabelIndexTest {

	private final Random random = new Random(7);

	@Test
	void aLongLabelIsFoundBehindManyShortOnes() {
		Label whole = label("whole", 0, 1_000_000);
		List<Label> labels = new ArrayList<>(List.of(whole));
		for (int i = 0; i < 1000; i++) {
			labels.add(label("r" + i, i * 100, i * 100 + 10));
		}
		assertEquals(List.of(whole), visited(new LabelIndex(labels), new SampleRange(500_000, 500_100)));
	}

	/** The oracle looks at every label. */
	@Test
	void visitingFindsExactlyWhatTouchesTheRangeInOrder() {
		List<Label> labels = labels(300);
		LabelIndex index = new LabelIndex(labels);
		for (int i = 0; i < 200; i++) {
			long from = random.nextLong(1000);
			SampleRange range = new SampleRange(from, from + random.nextLong(100));
			assertEquals(sorted(labels).stream()
					.filter(label -> label.getFrom() <= range.to() && label.getTo() >= range.from()).toList(), visited(index, range));
		}
	}

	/** The oracle sorts everything anew after each of many changes. */
	@Test
	void whateverChangesTheIndexAnswersLikeANewOne() {
		List<Label> labels = labels(100);
		LabelIndex index = new LabelIndex(labels);
		index.nearestEdge(0, _ -> true);
		for (int step = 0; step < 500; step++) {
			Label moved = labels.get(random.nextInt(labels.size()));
			place(moved);
			Label removed = labels.remove(random.nextInt(labels.size()));
			Label added = place(label("s" + step, 0, 0));
			labels.add(added);
			index.update(new HashSet<>(List.of(moved, removed, added)), labels::contains);
			List<Label> expected = sorted(labels);
			assertEquals(expected, index.sorted());
			assertEquals(expected, visited(index, new SampleRange(0, 2000)));
			int place = random.nextInt(expected.size());
			assertEquals(place, index.placeOf(expected.get(place)));
			assertEquals(labels.stream().anyMatch(label -> label.getKind() == LabelKind.POINT), index.hasPoints());
			assertNoLaneIsShared(index, expected);
			assertNearestEdge(index, labels, random.nextLong(1100));
		}
	}

	private static void assertNoLaneIsShared(LabelIndex index, List<Label> sorted) {
		for (int i = 0; i < sorted.size(); i++) {
			for (int j = i + 1; j < sorted.size(); j++) {
				Label one = sorted.get(i);
				Label other = sorted.get(j);
				boolean regions = one.getKind() == LabelKind.REGION && other.getKind() == LabelKind.REGION;
				boolean overlap = regions && one.getTo() > other.getFrom() && other.getTo() > one.getFrom();
				assertFalse(overlap && index.lane(one) == index.lane(other), one + " and " + other);
			}
		}
		assertEquals(sorted.stream().filter(label -> label.getKind() == LabelKind.REGION).mapToInt(index::lane).max().orElse(-1) + 1,
				index.lanes());
	}

	private static void assertNearestEdge(LabelIndex index, List<Label> labels, long position) {
		long expected = labels.stream().flatMap(label -> List.of(label.getFrom(), label.getTo()).stream())
				.mapToLong(edge -> Math.abs(edge - position)).min().orElseThrow();
		Edge edge = index.nearestEdge(position, _ -> true).orElseThrow();
		assertEquals(expected, Math.abs(edge.position() - position));
		assertEquals(edge.position(), edge.isStart() ? edge.label().getFrom() : edge.label().getTo());
	}

	@Test
	void whatOverlapsNoMoreGivesItsLaneBack() {
		Label one = label("one", 0, 100);
		Label other = label("other", 50, 150);
		LabelIndex index = new LabelIndex(List.of(one, other));
		assertEquals(List.of(2, 0, 1), List.of(index.lanes(), index.lane(one), index.lane(other)));
		index.update(List.of(one), _ -> false);
		assertEquals(List.of(1, 0), List.of(index.lanes(), index.lane(other)));
	}

	@Test
	void aLabelThatMovesKeepsItsLane() {
		Label below = label("a", 0, 100);
		Label moved = label("b", 50, 150);
		LabelIndex index = new LabelIndex(List.of(below, moved));
		moved.setTo(170);
		index.update(List.of(moved), _ -> true);
		assertEquals(1, index.lane(moved));
	}

	@Test
	void regionsThatOnlyTouchShareALane() {
		assertEquals(1, new LabelIndex(List.of(label("a", 0, 10), label("b", 10, 20))).lanes());
	}

	@Test
	void labelsAtTheSamePlaceAreWalkedThroughOneByOne() {
		Label a = label("a", 5, 9);
		Label b = label("b", 5, 9);
		LabelIndex index = new LabelIndex(List.of(b, a));
		assertEquals(b, index.after(a).orElseThrow());
		assertEquals(a, index.before(b).orElseThrow());
		assertEquals(a, index.from(5).orElseThrow());
		assertFalse(index.until(5).isPresent());
		assertFalse(index.after(b).isPresent());
	}

	@Test
	void theEdgesOfLabelsThatDoNotCountArePassedOver() {
		Label dragged = label("dragged", 100, 200);
		Label other = label("other", 150, 400);
		LabelIndex index = new LabelIndex(List.of(dragged, other));
		assertEquals(new Edge(other, 150, true), index.nearestEdge(199, label -> label != dragged).orElseThrow());
		assertTrue(index.nearestEdge(199, _ -> false).isEmpty());
	}

	@Test
	void aChannelSeesItsLabelsAndThoseForAll() {
		Label all = label("all", 0, 10);
		Label drive = label("drive", 5, 10);
		drive.getChannels().add("DE");
		LabelIndex index = new LabelIndex(List.of(all, drive));
		assertEquals(List.of(all, drive), index.find(new SampleRange(0, 10), "DE"));
		assertEquals(List.of(all), index.find(new SampleRange(0, 10), "FE"));
	}

	private List<Label> labels(int count) {
		List<Label> labels = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			labels.add(place(label("l" + i, 0, 0)));
		}
		return labels;
	}

	private Label place(Label label) {
		long from = random.nextLong(1000);
		label.setFrom(from);
		label.setTo(label.getKind() == LabelKind.POINT ? from : from + 1 + random.nextLong(60));
		return label;
	}

	private Label label(String id, long from, long to) {
		Label label = LabelsFactory.eINSTANCE.createLabel();
		label.setId(id);
		label.setKind(from == to && random.nextInt(5) == 0 ? LabelKind.POINT : LabelKind.REGION);
		label.setFrom(from);
		label.setTo(to);
		return label;
	}

	private static List<Label> sorted(List<Label> labels) {
		return labels.stream().sorted(LabelFiles.ORDER).toList();
	}

	private static List<Label> visited(LabelIndex index, SampleRange range) {
		List<Label> found = new ArrayList<>();
		index.visit(range, found::add);
		return found;
	}
}
