package org.edgeloop.dvc.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class DirectedGraphTest {

	/** The example that DVC explains its order by: E needs D and F, D needs B and C, both need A, F needs G. */
	private static DirectedGraph<String> example() {
		var graph = new DirectedGraph<String>();
		List.of("A", "B", "C", "D", "E", "F", "G").forEach(graph::addNode);
		for (String edge : List.of("ED", "EF", "DB", "DC", "FG", "BA", "CA")) {
			graph.addEdge(edge.substring(0, 1), edge.substring(1));
		}
		return graph;
	}

	@Test
	void eachNodeComesBehindWhatItLeadsTo() {
		assertEquals(List.of("A", "B", "C", "D"), example().postorder(List.of("D")));
		assertEquals(List.of("A", "B", "C", "D", "G", "F", "E"), example().postorder());
		assertEquals(List.of("E", "D", "B"), example().reversed().postorder(List.of("B")));
	}

	@Test
	void partsKeepTheEdgesBetweenTheirNodes() {
		DirectedGraph<String> part = example().part(Set.of("A", "B", "D", "G")::contains);
		assertEquals(List.of("A", "B", "D", "G"), List.copyOf(part.nodes()));
		assertEquals(Set.of("B"), part.successorsOf("D"));
		assertEquals(2, part.components().size());
		assertEquals(Set.of("D", "B", "A"), part.connectedTo("B"));
	}

	@Test
	void aCycleIsNamedFromWhereItCloses() {
		DirectedGraph<String> graph = example();
		assertEquals(List.of(), graph.cycle());
		graph.addEdge("A", "D");
		assertEquals(Set.of("A", "D", "B"), Set.copyOf(graph.cycle()));
		graph.addEdge("G", "G");
		assertEquals(List.of("G"), graph.part("G"::equals).cycle());
	}

	@Test
	void longPipelinesDoNotExhaustTheStack() {
		var graph = new DirectedGraph<Integer>();
		for (int i = 0; i < 200_000; i++) {
			graph.addEdge(i, i + 1);
		}
		assertEquals(200_000, graph.postorder().getFirst());
		assertEquals(List.of(), graph.cycle());
	}
}
