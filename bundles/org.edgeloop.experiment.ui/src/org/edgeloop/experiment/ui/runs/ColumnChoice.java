package org.edgeloop.experiment.ui.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.table.FoundKey;
import org.edgeloop.experiment.table.RunFrame;

/** The columns that could be shown, and those that are, while the user chooses. */
public final class ColumnChoice {

	private final List<FoundKey> found;
	private final List<ShownColumn> shown;

	public ColumnChoice(RunFrame frame, List<ShownColumn> shown) {
		this.found = frame.keys();
		this.shown = new ArrayList<>(shown);
	}

	/** @return in their order */
	public List<ShownColumn> shown() {
		return List.copyOf(shown);
	}

	/**
	 * @param part in small letters, of the column's text
	 * @return what is not shown yet: attributes, then params, metrics and tags
	 */
	public List<ShownColumn> offered(String part) {
		Stream<RunKey> attributes = Arrays.stream(RunAttribute.values()).filter(attribute -> attribute != RunAttribute.NAME).map(RunKey::of);
		return Stream.concat(attributes, found.stream().map(FoundKey::key)).map(ShownColumn::of)
				.filter(column -> shown.stream().noneMatch(other -> other.key().equals(column.key())))
				.filter(column -> text(column).toLowerCase(Locale.ROOT).contains(part)).toList();
	}

	/** @return the column's name, of what kind it is, and how many runs have it */
	public String text(ShownColumn column) {
		RunKey key = column.key();
		String name = key.attribute().map(RunAttribute::title).orElse(column.column().title());
		int runs = found.stream().filter(one -> one.key().equals(key)).mapToInt(FoundKey::runs).findFirst().orElse(-1);
		String kind = key.kind().name().toLowerCase(Locale.ROOT);
		return name + "  (" + kind + (runs < 0 ? "" : runs == 1 ? ", 1 run" : ", " + runs + " runs") + ")";
	}

	/** Shows a column behind the others. */
	public void show(ShownColumn column) {
		shown.add(column);
	}

	/** @param places of columns that are shown */
	public void leaveOut(int[] places) {
		int[] descending = places.clone();
		Arrays.sort(descending);
		for (int i = descending.length - 1; i >= 0; i--) {
			shown.remove(descending[i]);
		}
	}

	/**
	 * Moves columns together, as far as there is room.
	 *
	 * @param by -1 to the left, 1 to the right
	 * @return where they are then
	 */
	public int[] move(int[] places, int by) {
		int[] sorted = places.clone();
		Arrays.sort(sorted);
		boolean stuck = sorted.length == 0 || sorted[0] + by < 0 || sorted[sorted.length - 1] + by >= shown.size();
		if (stuck) {
			return sorted;
		}
		for (int i = 0; i < sorted.length; i++) {
			int each = by < 0 ? i : sorted.length - 1 - i;
			Collections.swap(shown, sorted[each], sorted[each] + by);
			sorted[each] += by;
		}
		return sorted;
	}
}
