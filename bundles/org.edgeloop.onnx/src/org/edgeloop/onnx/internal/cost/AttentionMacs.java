package org.edgeloop.onnx.internal.cost;

import static org.edgeloop.onnx.internal.cost.NodeFigures.get;
import static org.edgeloop.onnx.internal.cost.NodeFigures.product;

/** The two products of attention: queries with keys, and what comes of it with values. Masks save nothing here. */
final class AttentionMacs {

	private AttentionMacs() {
	}

	/** ONNX's own: query, key and value as [batch, heads, length, size] or [batch, length, heads·size], past keys as input 4. */
	static long standard(NodeFigures node) throws UnknownCostException {
		long[] query = node.input(0);
		long[] key = node.input(1);
		long[] value = node.input(2);
		long keys = get(key, -2) + (node.has(4) ? get(node.input(4), -2) : 0);
		if (query.length == 4) {
			long products = product(query[0], query[1], query[2], keys);
			return product(products, Math.addExact(query[3], get(value, -1)));
		}
		long queryHeads = node.integer("q_num_heads", 1);
		long valueHeads = Math.max(1, node.integer("kv_num_heads", queryHeads));
		return product(get(query, 0), get(query, 1), keys, get(query, -1) + queryHeads * (get(value, -1) / valueHeads));
	}

	/** Microsoft's with the weights of the projections: input [batch, length, size], weights [size, 3·hidden]. */
	static long microsoft(NodeFigures node) throws UnknownCostException {
		long[] input = node.input(0);
		long[] weights = node.input(1);
		long hidden = get(weights, 1) / 3;
		long projections = product(get(input, 0), get(input, 1), get(weights, 0), get(weights, 1));
		return Math.addExact(projections, product(2, get(input, 0), get(input, 1), get(input, 1), hidden));
	}

	/** Microsoft's without projections: query [batch, length, hidden], key [batch, length, hidden] if it stands by itself. */
	static long heads(NodeFigures node) throws UnknownCostException {
		long[] query = node.input(0);
		long keys = node.has(1) ? get(node.input(1), 1) : get(query, 1);
		return product(2, get(query, 0), get(query, 1), keys, get(query, -1));
	}
}
