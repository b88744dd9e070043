package org.edgeloop.dvc.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a graph is said in DVC's words. */
class StageGraphTest {

	@TempDir
	Path root;

	private PipelineFolder folder;

	@BeforeEach
	void make() throws IOException {
		folder = new PipelineFolder(root);
	}

	@Test
	void stagesDependOnWhatLiesInWhatOthersMakeAndTheOtherWayRound() throws IOException {
		folder.write("dvc.yaml", stages("a: [] -> dir", "b: [dir/x] -> y/one", "c: [y] -> z"));
		StageGraph graph = StageGraph.load(root, Progress.NONE);
		assertEquals("a", names(graph.upstreamOf(graph.find("b").orElseThrow())));
		assertEquals("b", names(graph.upstreamOf(graph.find("c").orElseThrow())));
		assertEquals("b", names(graph.downstreamOf(graph.find("a").orElseThrow())));
		assertEquals("a b c", names(graph.runningOrder()));
	}

	@Test
	void parametersThatAStageMakesAreDependedOn() throws IOException {
		folder.write("dvc.yaml", stages("b: [] -> o", "a: [] -> p.json").replace("outs: [o]", "outs: [o]\n    params:\n    - p.json:\n      - x"));
		assertEquals("a b", names(StageGraph.load(root, Progress.NONE).runningOrder()));
	}

	@Test
	void filesOfAFolderComeBeforeThoseOfItsFoldersAndOutputsHoldNone() throws IOException {
		folder.write("a/dvc.yaml", stages("s: [] -> made")).write("dvc.yaml", stages("t: [] -> out")).write("out/dvc.yaml", "not: [read");
		StageGraph graph = StageGraph.load(root, Progress.NONE);
		assertEquals("t a/dvc.yaml:s", names(graph.stages()));
		assertEquals(2, graph.pipelines().size());
		assertEquals("../dvc.yaml:t", graph.stages().getFirst().address(root.resolve("a")));
		assertEquals("s", graph.stages().getLast().address(root.resolve("a")));
	}

	@Test
	void stagesMustNotWaitForEachOther() throws IOException {
		folder.write("dvc.yaml", stages("a: [y] -> x", "b: [x] -> y"));
		assertEquals("Same item(s) are defined as both a dependency and an output in stages: a, b.", problem());
		folder.write("dvc.yaml", stages("a: [x/in] -> x"));
		assertEquals("Same item(s) are defined as both a dependency and an output in stage: a.", problem());
	}

	@Test
	void aThingIsMadeOnce() throws IOException {
		folder.write("dvc.yaml", stages("b: [] -> x", "a: [] -> x"));
		assertEquals("output 'x' is specified in:\n\t- a\n\t- b\n"
				+ "Use `dvc remove` with any of the above targets to stop tracking the overlapping output.", problem());
		folder.write("dvc.yaml", stages("b: [] -> x/y", "a: [] -> x"));
		assertEquals("The output paths:\n'x'('a')\n'x/y'('b')\noverlap and are thus in the same tracked directory.\n"
				+ "To keep reproducibility, outputs should be in separate tracked directories or tracked individually.", problem());
	}

	@Test
	void stagesLieInNoOutput() throws IOException {
		folder.write("dvc.yaml", stages("a: [] -> dvc.yaml"));
		assertEquals("stage: 'a' is within an output 'dvc.yaml' of another stage", problem());
	}

	@Test
	void workingDirectoriesStayInTheRepository() throws IOException {
		folder.write("dvc.yaml", "stages:\n  s:\n    cmd: x\n    wdir: ../..\n");
		assertEquals("The working directory '../..' of a stage is outside of the repository.", problem());
	}

	@Test
	void theGraphIsWrittenAsDvcWritesIt() throws IOException {
		folder.write("dvc.yaml", stages("1: [a, c] -> d", "2: [b, c] -> f", "3: [a, b, c] -> h", "4: [a, h] -> j"));
		folder.write("a.dvc", pointer("a")).write("b.dvc", pointer("b"));
		Dag dag = new DagOperation(root, Optional.empty(), false, false).run(Progress.NONE);
		assertEquals("flowchart TD\n\tnode1[\"1\"]\n\tnode2[\"2\"]\n\tnode3[\"3\"]\n\tnode4[\"4\"]\n\tnode5[\"a.dvc\"]\n\tnode6[\"b.dvc\"]\n"
				+ "\tnode3-->node4\n\tnode5-->node1\n\tnode5-->node3\n\tnode5-->node4\n\tnode6-->node2\n\tnode6-->node3", dag.mermaid());
		assertEquals("\"3\" -> \"4\";|\"a.dvc\" -> \"1\";|\"a.dvc\" -> \"3\";|\"a.dvc\" -> \"4\";|\"b.dvc\" -> \"2\";|\"b.dvc\" -> \"3\";",
				dag.dot().lines().filter(line -> line.contains("->")).sorted().collect(Collectors.joining("|")));
		assertEquals(List.of("3", "a.dvc", "b.dvc"), sorted(new DagOperation(root, Optional.of("3"), false, false)));
		assertEquals(List.of("1", "2", "3", "4", "a.dvc", "b.dvc"), sorted(new DagOperation(root, Optional.of("3"), true, false)));
		assertEquals(List.of("a", "b", "h"), sorted(new DagOperation(root, Optional.of("h"), false, true)));
		assertEquals(List.of("a", "b", "d", "f", "h", "j"), sorted(new DagOperation(root, Optional.of("h"), true, true)));
	}

	/** As DVC's guide draws a pipeline without branches. */
	@Test
	void aPipelineWithoutBranchesIsDrawnAsDvcDrawsIt() throws IOException {
		folder.write("dvc.yaml", stages("prepare: [] -> a", "featurize: [a] -> b", "train: [b] -> c"));
		String drawn = new DagOperation(root, Optional.empty(), false, false).run(Progress.NONE).boxes();
		assertEquals("""
				 +---------+
				 | prepare |
				 +---------+
				      *
				      *
				      *
				+-----------+
				| featurize |
				+-----------+
				      *
				      *
				      *
				  +-------+
				  | train |
				  +-------+
				""", drawn.lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n")));
	}

	/** Lines {@code name: [dependencies] -> output}. */
	private static String stages(String... lines) {
		var yaml = new StringBuilder("stages:\n");
		for (String line : lines) {
			String[] parts = line.split(": | -> ");
			yaml.append("  \"").append(parts[0]).append("\":\n    cmd: echo\n    deps: ").append(parts[1]).append("\n    outs: [").append(parts[2])
					.append("]\n");
		}
		return yaml.toString();
	}

	private static String pointer(String path) {
		return "outs:\n- md5: " + "a".repeat(32) + "\n  size: 1\n  hash: md5\n  path: " + path + "\n";
	}

	private static List<String> sorted(DagOperation dag) throws IOException {
		return dag.run(Progress.NONE).nodes().stream().sorted().toList();
	}

	private String problem() {
		return assertThrows(ProblemException.class, () -> StageGraph.load(root, Progress.NONE)).problem().what();
	}

	private static String names(List<Stage> stages) {
		return stages.stream().map(Stage::address).collect(Collectors.joining(" "));
	}
}
