package org.edgeloop.onnx.internal.diff;

import java.util.Optional;

import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Tensor;

/** Hashes of a side's nodes: each by itself, and each with those around it. No name of a node or a value enters. */
final class NodeKeys {

	private final GraphSide side;
	private final long[] form;
	private final long[] content;

	NodeKeys(GraphSide side, AttributeKeys attributes) {
		this.side = side;
		form = new long[side.size()];
		content = new long[side.size()];
		for (int index = 0; index < side.size(); index++) {
			Node node = side.node(index);
			long key = Mix.of(operator(node), attributes.of(node.attributes()));
			form[index] = Mix.of(key, node.outputs().size());
			content[index] = form[index];
			for (int slot = 0; slot < node.inputs().size(); slot++) {
				Optional<Tensor> constant = side.constant(index, slot);
				form[index] = Mix.of(form[index], constant.map(AttributeKeys::form).orElse(node.input(slot).isPresent() ? 1 : Mix.NOTHING));
				content[index] = Mix.of(content[index], constant.map(attributes::content).orElse(1L));
			}
		}
	}

	static long operator(Node node) {
		return Mix.of(node.qualifiedOperator());
	}

	/** @return operator, attributes, and types and shapes of constants */
	long[] form() {
		return form;
	}

	/** @return the form, and what the constants hold */
	long[] content() {
		return content;
	}

	/** @return each node with all that leads to it */
	long[] upstream(long[] own) {
		long[] keys = new long[own.length];
		for (int node : side.order()) {
			keys[node] = above(node, own, keys);
		}
		return keys;
	}

	/** @return each node with all that it leads to */
	long[] downstream(long[] own) {
		long[] keys = new long[own.length];
		int[] order = side.order();
		for (int i = order.length - 1; i >= 0; i--) {
			keys[order[i]] = below(order[i], own, keys);
		}
		return keys;
	}

	/** @return each node with those around it, up to some steps away */
	long[] around(long[] own, int steps) {
		long[] keys = own.clone();
		for (int step = 0; step < steps; step++) {
			long[] before = keys;
			keys = new long[own.length];
			for (int node = 0; node < keys.length; node++) {
				keys[node] = Mix.of(above(node, before, before), below(node, before, before));
			}
		}
		return keys;
	}

	private long above(int node, long[] own, long[] others) {
		long hash = own[node];
		int[] producers = side.producers(node);
		for (int slot = 0; slot < producers.length; slot++) {
			if (producers[slot] == GraphSide.OUTSIDE) {
				hash = Mix.of(hash, side.graphInput(node, slot).map(place -> place + 2L).orElse(Mix.NOTHING));
			} else {
				int output = side.node(producers[slot]).outputs().indexOf(side.node(node).inputs().get(slot));
				hash = Mix.of(hash, Mix.of(others[producers[slot]], output));
			}
		}
		return hash;
	}

	/** In any order, since who takes a value first says nothing. */
	private long below(int node, long[] own, long[] others) {
		long sum = 0;
		for (GraphSide.Use use : side.uses(node)) {
			sum += Mix.of(Mix.of(others[use.node()], use.slot()), use.output());
		}
		for (String output : side.node(node).outputs()) {
			sum += side.graphOutput(output).map(place -> Mix.of(place, 3)).orElse(0L);
		}
		return Mix.of(own[node], sum);
	}
}
