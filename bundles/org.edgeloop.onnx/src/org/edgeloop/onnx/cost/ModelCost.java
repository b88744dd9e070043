package org.edgeloop.onnx.cost;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.onnx.model.NodeRef;

/** What a model costs: each node, the whole, and the plan of its memory. What counts how stands in COST.md. */
public final class ModelCost {

	/**
	 * What one run of the whole costs.
	 *
	 * @param macs multiplications whose products are added up
	 * @param macc multiplications and accumulations by the rules of ST's report, as far as it tells them
	 * @param parameters elements of all constants that a run takes, each once
	 * @param weightBytes bytes of these as they are stored
	 * @param activationBytes the arena's size, inputs and outputs in it
	 * @param codeBytes an estimate of the program that runs it
	 */
	public record Totals(long macs, long macc, long parameters, long weightBytes, long activationBytes, long codeBytes) {

		/** @return what lies in read-only memory: weights, and an estimate of the program */
		public long flashBytes() {
			return weightBytes + codeBytes;
		}
	}

	private final List<NodeCost> nodes;
	private final Totals totals;
	private final ArenaPlan plan;
	private final List<Problem> gaps;
	private final Map<NodeRef, NodeCost> byRef;

	/**
	 * @param nodes of the main graph in the order of execution, then of the other graphs
	 * @param plan the main graph's
	 * @param gaps what is not known, so that totals say less than it is
	 */
	public ModelCost(List<NodeCost> nodes, Totals totals, ArenaPlan plan, List<Problem> gaps) {
		this.nodes = List.copyOf(nodes);
		this.totals = totals;
		this.plan = plan;
		this.gaps = List.copyOf(gaps);
		byRef = nodes.stream().collect(Collectors.toMap(NodeCost::ref, Function.identity()));
	}

	public List<NodeCost> nodes() {
		return nodes;
	}

	/** @return empty for a node of another model */
	public Optional<NodeCost> of(NodeRef node) {
		return Optional.ofNullable(byRef.get(node));
	}

	public Totals totals() {
		return totals;
	}

	/** @return of the main graph; graphs inside nodes have a workspace in it */
	public ArenaPlan plan() {
		return plan;
	}

	/** @return what is not known; empty if the totals hold */
	public List<Problem> gaps() {
		return gaps;
	}
}
