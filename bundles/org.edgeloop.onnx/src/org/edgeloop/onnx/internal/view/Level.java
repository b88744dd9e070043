package org.edgeloop.onnx.internal.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.view.BoxKind;

/** What is directly in an open box: items, the pins in its border where wires come in and go out, and the wires between them. */
final class Level {

	/** Two items are joined by one wire, unless one is open: then each value has a place of its own in its border. */
	private record Ends(Item from, Item to, String port) {
	}

	final Item owner;
	final Map<String, Item> pinsIn = new LinkedHashMap<>();
	final Map<String, Item> pinsOut = new LinkedHashMap<>();
	final List<Item> stubs = new ArrayList<>();
	List<Wire> wires = new ArrayList<>();
	private final Map<Ends, Wire> byEnds = new LinkedHashMap<>();

	Level(Item owner) {
		this.owner = owner;
	}

	Item pinIn(Graph graph, String value) {
		return pinsIn.computeIfAbsent(value, name -> pin(graph, name, false));
	}

	Item pinOut(Graph graph, String value) {
		return pinsOut.computeIfAbsent(value, name -> pin(graph, name, true));
	}

	private Item pin(Graph graph, String value, boolean leaving) {
		Item pin = Item.ofValue(BoxKind.STUB, graph, value);
		pin.pin = true;
		pin.leaving = leaving;
		pin.parent = owner;
		pin.width = 1;
		pin.height = 1;
		return pin;
	}

	void connect(Item from, Item to, Graph graph, String value) {
		boolean ported = from.isOpen() || to.isOpen() || from.pin || to.pin;
		Ends ends = new Ends(from, to, ported ? value : "");
		byEnds.computeIfAbsent(ends, _ -> {
			var wire = new Wire(from, to, graph, value);
			wires.add(wire);
			return wire;
		}).add(value);
	}

	/** @return all that has a place: children, pins and stubs */
	List<Item> placed() {
		List<Item> all = new ArrayList<>(owner.children);
		all.addAll(pinsIn.values());
		all.addAll(pinsOut.values());
		all.addAll(stubs);
		return all;
	}
}
