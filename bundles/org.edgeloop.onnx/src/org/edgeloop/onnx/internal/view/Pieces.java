package org.edgeloop.onnx.internal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.layout.LayeredPlaces;

/**
 * Lays out a component piece by piece: where everything passes through one item, what is above and what is below know nothing of each
 * other. That takes time in proportion to the size of the graph, and pieces that are built alike are laid out once.
 */
final class Pieces {

	/** Larger pieces are hardly ever there twice. */
	private static final int LARGEST_KNOWN = 200;
	private static final double LEAST_SHIFT = 0.5;

	/** A piece by the sizes and wires that its places hang on. */
	private record Key(int[] content) {

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Key key && Arrays.equals(content, key.content);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(content);
		}
	}

	private final double rowGap;
	private final Progress progress;
	private final Map<Key, LayeredPlaces> known = new HashMap<>();

	Pieces(double rowGap, Progress progress) {
		this.rowGap = rowGap;
		this.progress = progress;
	}

	/** Gives the items and wires of a component their places. */
	void layOut(Component component) {
		var links = new Links(component.items(), component.wires());
		if (links.isCyclic()) {
			apply(component, place(component, null, null), 0, 0);
			return;
		}
		List<int[]> parts = Spine.pieces(links, component.items());
		List<Component> pieces = split(component, links, parts);
		for (int i = 0; i < pieces.size(); i++) {
			progress.checkCancelled();
			Component piece = pieces.get(i);
			@Nullable Item first = i == 0 ? null : piece.items().getFirst();
			@Nullable Item last = i == pieces.size() - 1 ? null : piece.items().getLast();
			stack(piece, first, last);
		}
	}

	/** @return the pieces with their items in the order of their parts, so that those built alike are alike */
	private static List<Component> split(Component component, Links links, List<int[]> parts) {
		var pieceOf = new int[links.count];
		List<Component> pieces = new ArrayList<>();
		for (int[] part : parts) {
			List<Item> items = new ArrayList<>(part.length);
			for (int i = 0; i < part.length; i++) {
				items.add(component.items().get(part[i]));
				if (i > 0 || pieces.isEmpty()) {
					pieceOf[part[i]] = pieces.size();
				}
			}
			pieces.add(new Component(items, new ArrayList<>()));
		}
		for (int wire = 0; wire < links.to.length; wire++) {
			pieces.get(pieceOf[links.to[wire]]).wires().add(component.wires().get(wire));
		}
		return pieces;
	}

	/** Puts a piece below what is there already: its first item has its place. */
	private void stack(Component piece, @Nullable Item first, @Nullable Item last) {
		LayeredPlaces placement = place(piece, first, last);
		double left = 0;
		double top = 0;
		if (first != null) {
			left = first.x - placement.x()[0];
			top = first.y - placement.y()[0];
		}
		apply(piece, placement, left, top);
		if (first != null && last != null) {
			straighten(piece, first, last);
		}
	}

	/** The last item of a piece stands alone in its row, and may move below the first: so that long graphs do not run aside. */
	private void straighten(Component piece, Item first, Item last) {
		double shift = first.x + first.width / 2 - last.x - last.width / 2;
		if (Math.abs(shift) < LEAST_SHIFT) {
			return;
		}
		last.x += shift;
		for (Wire wire : piece.wires()) {
			if (wire.to == last && wire.points.length >= 4) {
				wire.points = bent(wire.points, (float) shift, (float) (last.y - rowGap));
			}
		}
	}

	/** Moves the end of a wire aside, below the row above it alone: what stands in that row is passed as before. */
	private static float[] bent(float[] points, float shift, float below) {
		int end = points.length - 2;
		float[] moved = points.clone();
		float height = points[end + 1] - points[end - 1];
		if (points[end - 1] < below - 1 && height > 0) {
			moved = Arrays.copyOf(points, points.length + 2);
			float share = (below - points[end - 1]) / height;
			moved[end] = points[end - 2] + share * (points[end] - points[end - 2]);
			moved[end + 1] = below;
			moved[end + 2] = points[end];
			moved[end + 3] = points[end + 1];
		}
		moved[moved.length - 2] += shift;
		return moved;
	}

	private static void apply(Component piece, LayeredPlaces placement, double left, double top) {
		for (int i = 0; i < piece.items().size(); i++) {
			piece.items().get(i).x = left + placement.x()[i];
			piece.items().get(i).y = top + placement.y()[i];
		}
		for (int i = 0; i < piece.wires().size(); i++) {
			float[] points = placement.points()[i].clone();
			for (int k = 0; k < points.length; k += 2) {
				points[k] += (float) left;
				points[k + 1] += (float) top;
			}
			piece.wires().get(i).points = points;
		}
	}

	private LayeredPlaces place(Component piece, @Nullable Item first, @Nullable Item last) {
		List<Item> items = piece.items();
		if (items.size() > LARGEST_KNOWN || items.stream().anyMatch(Item::isOpen)) {
			return Elk.place(items, piece.wires(), first, last, rowGap, progress);
		}
		if (items.size() == 2 && piece.wires().size() == 1) {
			return below(items.getFirst(), items.getLast());
		}
		return known.computeIfAbsent(key(piece, first, last), _ -> Elk.place(items, piece.wires(), first, last, rowGap, progress));
	}

	private LayeredPlaces below(Item first, Item last) {
		double centre = Math.max(first.width, last.width) / 2;
		double y = first.height + rowGap;
		return new LayeredPlaces(new double[] { centre - first.width / 2, centre - last.width / 2 }, new double[] { 0, y },
				new float[][] { { (float) centre, (float) first.height, (float) centre, (float) y } });
	}

	private static Key key(Component piece, @Nullable Item first, @Nullable Item last) {
		Map<Item, Integer> places = new IdentityHashMap<>();
		var content = new int[3 * piece.items().size() + 2 * piece.wires().size() + 2];
		int at = 0;
		for (Item item : piece.items()) {
			places.put(item, places.size());
			content[at++] = (int) Math.round(item.width * 8);
			content[at++] = (int) Math.round(item.height * 8);
			content[at++] = item.pin ? item.leaving ? 2 : 1 : 0;
		}
		for (Wire wire : piece.wires()) {
			content[at++] = places.getOrDefault(wire.from, -1);
			content[at++] = places.getOrDefault(wire.to, -1);
		}
		content[at++] = first == null ? 0 : 1;
		content[at] = last == null ? 0 : 1;
		return new Key(content);
	}
}
