package org.edgeloop.dataset.ui.labelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

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

	public static LabelIndex of(Collection<Label> labels) {
		return new LabelIndex(labels.stream().sorted(ORDER).toList());
	}

	/** @param sorted by {@link #ORDER} */
	private LabelIndex(List<Label> sorted) {
		this.sorted = sorted;
		from = new long[sorted.size()];
		reach = new long[sorted.size()];
		lane = new int[sorted.size()];
		lanes = layOut();
		hasPoints = sorted.stream().anyMatch(label -> label.getKind() == LabelKind.POINT);
	}

	/**
	 * Takes over changes by a merge, which costs one pass and not a sort.
	 *
	 * @param touched the labels that were added, changed or removed
	 * @param exists tells which of them are there now
	 */
	LabelIndex update(Set<Label> touched, Predicate<Label> exists) {
		Iterator<Label> changed = touched.stream().filter(exists).sorted(ORDER).iterator();
		List<Label> merged = new ArrayList<>(sorted.size() + touched.size());
		Label next = changed.hasNext() ? changed.next() : null;
		for (Label label : sorted) {
			if (!touched.contains(label)) {
				while (next != null && ORDER.compare(next, label) <= 0) {
					merged.add(next);
					next = changed.hasNext() ? changed.next() : null;
				}
				merged.add(label);
			}
		}
		while (next != null) {
			merged.add(next);
			next = changed.hasNext() ? changed.next() : null;
		}
		return new LabelIndex(Collections.unmodifiableList(merged));
	}

	private int layOut() {
		long[] ends = new long[1];
		int used = 0;
		for (int i = 0; i < sorted.size(); i++) {
			Label label = sorted.get(i);
			from[i] = label.getFrom();
			reach[i] = i == 0 ? label.getTo() : Math.max(reach[i - 1], label.getTo());
			if (label.getKind() == LabelKind.REGION) {
				int free = 0;
				while (free < used && ends[free] > from[i]) {
					free++;
				}
				used = Math.max(used, free + 1);
				ends = free < ends.length ? ends : Arrays.copyOf(ends, 2 * ends.length);
				ends[free] = label.getTo();
				lane[i] = free;
			}
		}
		return used;
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
