package org.edgeloop.onnx.internal.view;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.layout.LayeredGraph;
import org.edgeloop.chart.layout.LayeredGraph.End;
import org.edgeloop.chart.layout.LayeredGraph.Flow;
import org.edgeloop.chart.layout.LayeredGraph.Layer;
import org.edgeloop.chart.layout.LayeredPlaces;

/** Places items and leads their wires: those to open boxes end where they go on inside. */
final class Elk {

	private final LayeredGraph graph;
	private final Map<Item, End> boxes = new IdentityHashMap<>();
	private final Map<Item, Map<String, End>> pins = new IdentityHashMap<>();

	private Elk(double rowGap) {
		graph = new LayeredGraph(Flow.DOWN, rowGap);
	}

	/**
	 * @param first the one that stands alone at the top; null for none
	 * @param last the one that stands alone at the bottom; null for none
	 * @param rowGap between the boxes of one row and those of the next
	 */
	static LayeredPlaces place(List<Item> items, List<Wire> wires, @Nullable Item first, @Nullable Item last, double rowGap, Progress progress) {
		var elk = new Elk(rowGap);
		items.forEach(item -> elk.add(item, item == first || item.pin && !item.leaving, item == last || item.pin && item.leaving));
		wires.forEach(elk::connect);
		return elk.graph.place(progress);
	}

	private void add(Item item, boolean first, boolean last) {
		End box = graph.add(item.width, item.height, first ? Layer.FIRST : last ? Layer.LAST : Layer.ANY);
		boxes.put(item, box);
		Level inside = item.level;
		if (inside != null) {
			Map<String, End> own = new HashMap<>();
			inside.pinsIn.forEach((value, pin) -> own.put("in " + value, graph.addUpper(box, pin.x)));
			inside.pinsOut.forEach((value, pin) -> own.put("out " + value, graph.addLower(box, pin.x)));
			pins.put(item, own);
		}
	}

	private void connect(Wire wire) {
		graph.connect(end(wire.from, "out " + wire.value()), end(wire.to, "in " + wire.value()));
	}

	private End end(Item item, String pin) {
		Map<String, End> own = pins.getOrDefault(item, Map.of());
		return own.containsKey(pin) ? Objects.requireNonNull(own.get(pin)) : Objects.requireNonNull(boxes.get(item));
	}
}
