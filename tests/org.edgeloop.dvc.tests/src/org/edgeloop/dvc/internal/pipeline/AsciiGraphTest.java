package org.edgeloop.dvc.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Graphs drawn with characters: every box is there, beside the others, and every dependency leads from box to box. */
class AsciiGraphTest {

	private static DirectedGraph<String> graph(String... edges) {
		var graph = new DirectedGraph<String>();
		for (String edge : edges) {
			graph.addEdge(edge.substring(edge.indexOf('>') + 1), edge.substring(0, edge.indexOf('>')));
		}
		return graph;
	}

	/** Boxes in a column, three lines between them, and a column to spare on the right. */
	@Test
	void aPipelineWithoutBranchesIsAColumn() {
		assertEquals("""
				+---------+\s
				| raw.dvc |\s
				+---------+\s
				      *    \s
				      *    \s
				      *    \s
				+---------+\s
				| prepare |\s
				+---------+\s
				      *    \s
				      *    \s
				      *    \s
				 +-------+ \s
				 | train | \s
				 +-------+ \s""", new AsciiGraph(graph("raw.dvc>prepare", "prepare>train")).draw());
	}

	/** A line that skips a layer goes beside the box there. */
	@Test
	void aLineOverSeveralLayersIsNotHidden() {
		isWhole(graph("a>b", "b>c", "a>c"));
		isWhole(graph("in>a", "in>b", "in>c", "in>d", "a>very_long_name_of_a_stage", "b>out", "c>out", "d>out", "very_long_name_of_a_stage>out", "in>out"));
	}

	static List<Integer> seeds() {
		return IntStream.range(0, 60).boxed().toList();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyDependencyOfAnyGraphIsShown(int seed) {
		var random = new Random(seed);
		int count = 2 + random.nextInt(14);
		var graph = new DirectedGraph<String>();
		for (int i = 0; i < count; i++) {
			graph.addNode(name(i));
			for (int k = 0; k < i; k++) {
				if (k == i - 1 && random.nextBoolean() || random.nextInt(5) == 0) {
					graph.addEdge(name(i), name(k));
				}
			}
		}
		graph.components().forEach(AsciiGraphTest::isWhole);
	}

	private static String name(int i) {
		return "s" + i + "_".repeat(i * 7 % 12) + "e";
	}

	private static void isWhole(DirectedGraph<String> graph) {
		String picture = new AsciiGraph(graph).draw();
		List<String> lines = picture.lines().toList();
		Set<Integer> ends = new HashSet<>();
		for (String node : graph.nodes()) {
			Box box = Box.of(node, lines);
			assertEquals(box.border(), lines.get(box.row() - 1).substring(box.column(), box.column() + box.border().length()), picture);
			assertEquals(box.border(), lines.get(box.row() + 1).substring(box.column(), box.column() + box.border().length()), picture);
			ends.add(box.row());
		}
		for (String after : graph.nodes()) {
			for (String before : graph.successorsOf(after)) {
				Box from = Box.of(before, lines);
				Box to = Box.of(after, lines);
				assertTrue(from.row() < to.row(), before + " is above " + after + "\n" + picture);
				assertTrue(reached(lines, from.stars(lines, 2)).stream().anyMatch(to.stars(lines, -2)::contains),
						before + " leads to " + after + "\n" + picture);
			}
		}
		assertTrue(ends.stream().allMatch(row -> row % 6 == 1), picture);
	}

	/** @return the stars that hang together with some */
	private static Set<List<Integer>> reached(List<String> lines, List<List<Integer>> begin) {
		Deque<List<Integer>> open = new ArrayDeque<>(begin);
		Set<List<Integer>> seen = new HashSet<>(begin);
		while (!open.isEmpty()) {
			List<Integer> star = open.removeFirst();
			for (int row = star.getFirst() - 1; row <= star.getFirst() + 1; row++) {
				for (int column = star.getLast() - 1; column <= star.getLast() + 1; column++) {
					if (isStar(lines, row, column) && seen.add(List.of(row, column))) {
						open.add(List.of(row, column));
					}
				}
			}
		}
		return seen;
	}

	private static boolean isStar(List<String> lines, int row, int column) {
		return row >= 0 && row < lines.size() && column >= 0 && column < lines.get(row).length() && lines.get(row).charAt(column) == '*';
	}

	/** Where a box is: the row of its text, and its left border. */
	private record Box(String label, int row, int column) {

		static Box of(String label, List<String> lines) {
			String text = "| " + label + " |";
			for (int row = 0; row < lines.size(); row++) {
				if (lines.get(row).contains(text)) {
					return new Box(label, row, lines.get(row).indexOf(text));
				}
			}
			throw new AssertionError("no box of " + label + "\n" + String.join("\n", lines));
		}

		String border() {
			return "+" + "-".repeat(label.length() + 2) + "+";
		}

		/** @return the stars right above or below the box */
		List<List<Integer>> stars(List<String> lines, int distance) {
			List<List<Integer>> found = new ArrayList<>();
			for (int i = column; i < column + label.length() + 4; i++) {
				if (isStar(lines, row + distance, i)) {
					found.add(List.of(row + distance, i));
				}
			}
			return found;
		}
	}
}
