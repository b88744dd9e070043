package org.edgeloop.dataset.ui.labelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/**
 * A snapshot of a recording's labels in the order of their positions, with a lane for each so that overlapping ones do not hide
 * each other. Finds what lies in a range without looking at what comes later, so that many labels do not slow painting down.
 */
public final class LabelIndex {

	/** The order of the label file: first sample, end, id. */
	public static final Comparator<Label> ORDER = Comparator.comparingLong(Label::getFrom).thenComparingLong(Label::getTo)
			.thenComparing(Label::getId);

	private final List<Label> sorted;
	private final long[] from;
	/** The largest end of this and all earlier labels: nothing before the first that passes a position reaches it. */
	private final long[] reach;
	private final int[] lane;
	private final int lanes;
	private final boolean hasPoints;

	public LabelIndex(List<Label> labels) {
		List<Label> copy = new ArrayList<>(labels);
		copy.sort(ORDER);
		sorted = List.copyOf(copy);
		from = new long[sorted.size()];
		reach = new long[sorted.size()];
		lane = new int[sorted.size()];
		lanes = layOut();
		hasPoints = sorted.stream().anyMatch(label -> label.getKind() == LabelKind.POINT);
	}

	private int layOut() {
		List<Long> ends = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			Label label = sorted.get(i);
			from[i] = label.getFrom();
			reach[i] = i == 0 ? label.getTo() : Math.max(reach[i - 1], label.getTo());
			if (label.getKind() == LabelKind.REGION) {
				lane[i] = freeLane(ends, label.getFrom());
				ends.set(lane[i], label.getTo());
			}
		}
		return ends.size();
	}

	private static int freeLane(List<Long> ends, long position) {
		for (int i = 0; i < ends.size(); i++) {
			if (ends.get(i) <= position) {
				return i;
			}
		}
		ends.add(0L);
		return ends.size() - 1;
	}

	/** @return the labels by position */
	public List<Label> sorted() {
		return sorted;
	}

	/** @return how many lanes the regions take */
	public int lanes() {
		return lanes;
	}

	public boolean hasPoints() {
		return hasPoints;
	}

	/** @return the lane of the label at a place in {@link #sorted()}; that of a point means nothing */
	public int lane(int place) {
		return lane[place];
	}

	/** Calls {@code visit} with the place in {@link #sorted()} of every label that touches the range, by position. */
	public void visit(SampleRange range, IntConsumer visit) {
		for (int i = firstReaching(range.from()); i < sorted.size() && from[i] <= range.to(); i++) {
			if (sorted.get(i).getTo() >= range.from()) {
				visit.accept(i);
			}
		}
	}

	/** @return the first place whose label, or an earlier one, ends at {@code position} or later */
	private int firstReaching(long position) {
		int low = 0;
		int high = reach.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (reach[middle] < position) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** @return the label behind the given one; empty behind the last */
	public Optional<Label> after(Label label) {
		return at(place(label) + 1);
	}

	/** @return the label before the given one; empty before the first */
	public Optional<Label> before(Label label) {
		return at(place(label) - 1);
	}

	/** @return the first label that starts at the position or later */
	public Optional<Label> from(long position) {
		return at(placeFrom(position));
	}

	/** @return the last label that starts before the position */
	public Optional<Label> until(long position) {
		return at(placeFrom(position) - 1);
	}

	private Optional<Label> at(int place) {
		return place >= 0 && place < sorted.size() ? Optional.of(sorted.get(place)) : Optional.empty();
	}

	private int placeFrom(long position) {
		int found = Arrays.binarySearch(from, position);
		if (found < 0) {
			return -found - 1;
		}
		while (found > 0 && from[found - 1] == position) {
			found--;
		}
		return found;
	}

	private int place(Label label) {
		for (int i = placeFrom(label.getFrom()); i < sorted.size(); i++) {
			if (sorted.get(i) == label) {
				return i;
			}
		}
		return -1;
	}
}
