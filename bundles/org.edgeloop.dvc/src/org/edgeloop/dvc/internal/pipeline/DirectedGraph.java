package org.edgeloop.dvc.internal.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Nodes and the edges between them, both in the order in which they were added, which is the order in which DVC walks them.
 *
 * @param <N> a node, equal by what it is
 */
public final class DirectedGraph<N> {

	private final Map<N, Set<N>> successors = new LinkedHashMap<>();
	private final Map<N, Set<N>> predecessors = new LinkedHashMap<>();

	public void addNode(N node) {
		successors.computeIfAbsent(node, _ -> new LinkedHashSet<>());
		predecessors.computeIfAbsent(node, _ -> new LinkedHashSet<>());
	}

	public void addEdge(N from, N to) {
		addNode(from);
		addNode(to);
		successorsOf(from).add(to);
		predecessorsOf(to).add(from);
	}

	public Set<N> nodes() {
		return successors.keySet();
	}

	public Set<N> successorsOf(N node) {
		return successors.getOrDefault(node, Set.of());
	}

	public Set<N> predecessorsOf(N node) {
		return predecessors.getOrDefault(node, Set.of());
	}

	/** @return the same nodes with every edge the other way round */
	public DirectedGraph<N> reversed() {
		var reversed = new DirectedGraph<N>();
		nodes().forEach(reversed::addNode);
		nodes().forEach(node -> successorsOf(node).forEach(to -> reversed.addEdge(to, node)));
		return reversed;
	}

	/** @return the nodes that are kept, with the edges between them */
	public DirectedGraph<N> part(Predicate<N> kept) {
		var part = new DirectedGraph<N>();
		nodes().stream().filter(kept).forEach(part::addNode);
		part.nodes().forEach(node -> successorsOf(node).stream().filter(kept).forEach(to -> part.addEdge(node, to)));
		return part;
	}

	/** @return the same nodes without the edges that begin at some */
	public DirectedGraph<N> withoutEdgesFrom(Predicate<N> cut) {
		var rest = new DirectedGraph<N>();
		nodes().forEach(rest::addNode);
		nodes().stream().filter(cut.negate()).forEach(node -> successorsOf(node).forEach(to -> rest.addEdge(node, to)));
		return rest;
	}

	/** @return every node once, each behind all that can be reached from it; depth first, in the order of nodes and edges */
	public List<N> postorder() {
		return postorder(nodes());
	}

	/** @return what can be reached from some nodes, and they themselves, in the order of {@link #postorder()} */
	public List<N> postorder(Collection<N> starts) {
		var ordered = new ArrayList<N>();
		var seen = new LinkedHashSet<N>();
		for (N start : starts) {
			if (seen.add(start)) {
				descend(start, seen, ordered);
			}
		}
		return ordered;
	}

	/** Pipelines may be long: the way down is kept here and not on the stack of the thread. */
	private void descend(N start, Set<N> seen, List<N> ordered) {
		Deque<N> way = new ArrayDeque<>();
		Deque<Iterator<N>> left = new ArrayDeque<>();
		way.push(start);
		left.push(successorsOf(start).iterator());
		while (!way.isEmpty()) {
			Iterator<N> next = left.element();
			if (!next.hasNext()) {
				left.pop();
				ordered.add(way.pop());
				continue;
			}
			N node = next.next();
			if (seen.add(node)) {
				way.push(node);
				left.push(successorsOf(node).iterator());
			}
		}
	}

	/** @return the parts that no edge connects, each with its nodes in the graph's order */
	public List<DirectedGraph<N>> components() {
		var components = new ArrayList<DirectedGraph<N>>();
		var seen = new LinkedHashSet<N>();
		for (N node : nodes()) {
			if (!seen.contains(node)) {
				Set<N> component = connectedTo(node);
				seen.addAll(component);
				components.add(part(component::contains));
			}
		}
		return components;
	}

	/** @return the node and all that edges connect with it, whatever their direction */
	public Set<N> connectedTo(N node) {
		var connected = new LinkedHashSet<N>();
		Deque<N> left = new ArrayDeque<>();
		left.add(node);
		while (!left.isEmpty()) {
			N next = left.remove();
			if (connected.add(next)) {
				left.addAll(successorsOf(next));
				left.addAll(predecessorsOf(next));
			}
		}
		return connected;
	}

	/** @return the nodes of one cycle in the order of its edges; empty if there is none */
	public List<N> cycle() {
		var done = new LinkedHashSet<N>();
		for (N start : nodes()) {
			List<N> cycle = cycleFrom(start, done);
			if (!cycle.isEmpty()) {
				return cycle;
			}
		}
		return List.of();
	}

	private List<N> cycleFrom(N start, Set<N> done) {
		if (done.contains(start)) {
			return List.of();
		}
		var way = new LinkedHashSet<N>();
		Deque<Iterator<N>> left = new ArrayDeque<>();
		way.add(start);
		left.push(successorsOf(start).iterator());
		while (!left.isEmpty()) {
			Iterator<N> next = left.element();
			if (!next.hasNext()) {
				left.pop();
				done.add(way.removeLast());
				continue;
			}
			N node = next.next();
			if (way.contains(node)) {
				return way.stream().dropWhile(earlier -> !earlier.equals(node)).toList();
			}
			if (!done.contains(node)) {
				way.add(node);
				left.push(successorsOf(node).iterator());
			}
		}
		return List.of();
	}
}
