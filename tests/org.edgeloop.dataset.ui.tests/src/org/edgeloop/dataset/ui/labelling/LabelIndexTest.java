package org.edgeloop.dataset.ui.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.junit.jupiter.api.Test;

class LabelIndexTest {

	private static Label region(String id, long from, long to) {
		Label label = LabelsFactory.eINSTANCE.createLabel();
		label.setId(id);
		label.setKind(from == to ? LabelKind.POINT : LabelKind.REGION);
		label.setFrom(from);
		label.setTo(to);
		return label;
	}

	private static List<Label> visited(LabelIndex index, SampleRange range) {
		List<Label> found = new ArrayList<>();
		index.visit(range, place -> found.add(index.sorted().get(place)));
		return found;
	}

	@Test
	void aLongLabelIsFoundBehindManyShortOnes() {
		Label whole = region("whole", 0, 1_000_000);
		List<Label> labels = new ArrayList<>(List.of(whole));
		for (int i = 0; i < 1000; i++) {
			labels.add(region("r" + i, i * 100, i * 100 + 10));
		}
		assertEquals(List.of(whole), visited(LabelIndex.of(labels), new SampleRange(500_000, 500_100)));
	}

	/** The oracle looks at every label. */
	@Test
	void visitingFindsExactlyWhatTouchesTheRange() {
		Random random = new Random(7);
		List<Label> labels = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			long from = random.nextLong(1000);
			labels.add(region("l" + i, from, from + random.nextLong(60)));
		}
		LabelIndex index = LabelIndex.of(labels);
		for (int i = 0; i < 200; i++) {
			long from = random.nextLong(1000);
			SampleRange range = new SampleRange(from, from + random.nextLong(100));
			List<Label> expected = index.sorted().stream()
					.filter(label -> label.getFrom() <= range.to() && label.getTo() >= range.from()).toList();
			assertEquals(expected, visited(index, range));
		}
	}

	@Test
	void overlappingRegionsNeverShareALane() {
		Random random = new Random(11);
		List<Label> labels = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			long from = random.nextLong(1000);
			labels.add(region("l" + i, from, from + 1 + random.nextLong(50)));
		}
		LabelIndex index = LabelIndex.of(labels);
		List<Label> sorted = index.sorted();
		for (int i = 0; i < sorted.size(); i++) {
			for (int j = i + 1; j < sorted.size(); j++) {
				boolean overlap = sorted.get(i).getTo() > sorted.get(j).getFrom() && sorted.get(j).getTo() > sorted.get(i).getFrom();
				assertFalse(overlap && index.lane(i) == index.lane(j), i + " and " + j);
			}
		}
	}

	/** The oracle sorts everything anew. */
	@Test
	void anUpdateGivesTheSameIndexAsSortingAgain() {
		Random random = new Random(3);
		List<Label> labels = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			long from = random.nextLong(500);
			labels.add(region("l" + i, from, from + random.nextLong(20)));
		}
		LabelIndex index = LabelIndex.of(labels);
		for (int step = 0; step < 100; step++) {
			Label moved = labels.get(random.nextInt(labels.size()));
			long from = random.nextLong(500);
			moved.setFrom(from);
			moved.setTo(from + random.nextLong(20));
			Label removed = labels.remove(random.nextInt(labels.size()));
			Label added = region("s" + step, random.nextLong(500), 600);
			labels.add(added);
			index = index.update(new HashSet<>(List.of(moved, removed, added)), labels::contains);
			assertEquals(LabelIndex.of(labels).sorted(), index.sorted());
		}
	}

	@Test
	void regionsThatOnlyTouchShareALane() {
		assertEquals(1, LabelIndex.of(List.of(region("a", 0, 10), region("b", 10, 20))).lanes());
	}

	@Test
	void labelsAtTheSamePlaceAreWalkedThroughOneByOne() {
		Label a = region("a", 5, 9);
		Label b = region("b", 5, 9);
		LabelIndex index = LabelIndex.of(List.of(b, a));
		assertEquals(b, index.after(a).orElseThrow());
		assertEquals(a, index.before(b).orElseThrow());
		assertEquals(a, index.from(5).orElseThrow());
		assertFalse(index.until(5).isPresent());
	}
}
