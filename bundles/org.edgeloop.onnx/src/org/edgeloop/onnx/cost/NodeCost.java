package org.edgeloop.onnx.cost;

import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.onnx.model.NodeRef;

/**
 * What a node costs each time it runs, with all that runs inside it: the bodies of loops as often as they go round, the dearer branch of
 * an If, the body of a function.
 *
 * @param ref the node
 * @param macs multiplications whose products are added up; empty if they are not known
 * @param macc multiplications and accumulations as ST counts them, none for what runs with the node before; empty where ST's report
 *            tells no rule, or if they are not known
 * @param parameters elements of the constants that it is the first to take
 * @param weightBytes bytes of the constants that it is the first to take, as they are stored
 * @param outputBytes bytes of what it makes, as they are kept: 0 if it writes over its input or only looks at it otherwise; empty if not
 *            known
 * @param ramBytes bytes of everything that is kept while it runs; empty inside of constants, which are computed before
 * @param step its place in the order of execution of its graph; -1 if it is computed before any run
 * @param unknown why something is not known
 */
public record NodeCost(NodeRef ref, OptionalLong macs, OptionalLong macc, long parameters, long weightBytes, OptionalLong outputBytes,
		OptionalLong ramBytes, int step, Optional<String> unknown) {

	/** @return whether a run has nothing to do for it */
	public boolean isConstant() {
		return step < 0;
	}
}
