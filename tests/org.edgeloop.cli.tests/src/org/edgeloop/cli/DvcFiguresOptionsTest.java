package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dvc metrics}, {@code params} and {@code diff} by each of their options, of two commits and the workspace. */
class DvcFiguresOptionsTest {

	@TempDir
	private Path folder;
	private DvcProject project;
	private String first;
	private String second;

	@BeforeEach
	void makeProject() throws IOException {
		project = DvcProject.at(folder.resolve("project"));
		project.write("dvc.yaml", """
				metrics:
				- m.json
				params:
				- more.yaml
				stages:
				  train:
				    cmd: cp params.yaml model
				    params: [lr]
				    outs: [model]
				""");
		first = version("0.1", "0.123456789", "one");
		project.tag("v1", first);
		second = version("0.2", "0.5", "two");
	}

	private String version(String rate, String accuracy, String data) throws IOException {
		project.write("params.yaml", "lr: " + rate + "\nn: 1\n");
		project.write("more.yaml", "k: 2\n");
		project.write("m.json", "{\"acc\": " + accuracy + ", \"same\": 1}");
		project.write("data/" + data, data);
		project.good("repro", "-q");
		project.good("add", "-q", "data");
		return project.commit(data);
	}

	private String branch() throws IOException {
		return project.read(".git/HEAD").strip().substring("ref: refs/heads/".length());
	}

	@Test
	void metricsOfManyVersions() throws IOException {
		assertEquals("Path    acc    same\nm.json  0.5    1\n", project.good("metrics", "show"));
		String name = branch();
		assertEquals(pad("Revision", name) + "  Path    acc    same\n" + pad(name, "Revision") + "  m.json  0.5    1\n",
				project.good("metrics", "show", "-a"), "the workspace has what the branch has");
		project.write("m.json", "{\"acc\": 0.9, \"same\": 1}");
		String both = project.good("metrics", "show", "--all-branches", "--all-tags", "--precision", "2");
		assertTrue(both.lines().skip(1).map(line -> line.replaceAll(" +", " ")).toList()
				.equals(java.util.List.of("workspace m.json 0.9 1", name + " m.json 0.5 1", "v1 m.json 0.12 1")), both);
		String all = project.good("metrics", "show", "-A");
		assertTrue(all.contains(first + "  m.json  0.12346  1") && all.contains(second + "  m.json  0.5"), all);
		assertTrue(project.good("metrics", "show", "-T", "--md").contains("| v1 "));
		assertEquals("{\"workspace\": {\"data\": {\"m.json\": {\"data\": {\"acc\": 0.9, \"same\": 1}}}}, \"v1\": {\"data\": {\"m.json\": "
				+ "{\"data\": {\"acc\": 0.123456789, \"same\": 1}}}}}\n", project.good("metrics", "show", "-T", "--json"));
		assertTrue(project.good("metrics", "show", "--rev", "v1", "-R", "m.json").contains("0.12346"));
	}

	private static String pad(String text, String other) {
		int width = Math.max("Revision".length() + 2, Math.max(text.length(), other.length()));
		return text + " ".repeat(width - text.length());
	}

	@Test
	void metricsThatCannotBeReadAreSaid() throws IOException {
		project.write("m.json", "{");
		Run run = project.dvc("metrics", "show");
		assertEquals(0, run.exitCode(), "as with DVC");
		assertTrue(run.err().startsWith("DVC failed to load some metrics for following revisions: 'workspace'.\n"), run.err());
	}

	@Test
	void metricsCompared() throws IOException {
		String head = "Path    Metric    v1       workspace    Change\n";
		assertEquals(head + "m.json  acc       0.12346  0.5          0.37654\n", project.good("metrics", "diff", "v1"));
		assertEquals(head + "m.json  acc       0.12346  0.5          0.37654\nm.json  same      1        1            0\n",
				project.good("metrics", "diff", "v1", "--all"));
		assertEquals("Metric    v1    HEAD    Change\nacc       0.12  0.5     0.38\n",
				project.good("metrics", "diff", "v1", "HEAD", "--no-path", "--precision", "2"));
		assertTrue(project.good("metrics", "diff", "v1", "--md").startsWith("| Path "));
		assertEquals("", project.good("metrics", "diff", "v1", "--targets", "params.yaml", "--targets", "more.yaml").replaceAll("(?m)^.*(lr|Path).*\n", ""));
		assertEquals("{\"m.json\": {\"acc\": {\"old\": 0.123456789, \"new\": 0.5, \"diff\": 0.376543211}}}\n",
				project.good("metrics", "diff", "v1", "-R", "--json"));
		assertEquals(255, project.dvc("metrics", "diff", "nowhere").exitCode());
	}

	@Test
	void parametersCompared() throws IOException {
		assertEquals("Path         Param    v1    workspace\nparams.yaml  lr       0.1   0.2\n", project.good("params", "diff", "v1"));
		String all = project.good("params", "diff", "v1", "HEAD", "--all");
		assertTrue(all.contains("more.yaml    k        2     2") && all.contains("params.yaml  lr       0.1   0.2"), all);
		assertTrue(!project.good("params", "diff", "v1", "--all", "--deps").contains("more.yaml"));
		assertEquals("Param    v1    workspace\nlr       0.1   0.2\n", project.good("params", "diff", "v1", "--no-path"));
		assertEquals("", project.good("params", "diff", "v1", "--targets", "more.yaml"));
		assertTrue(project.good("params", "diff", "v1", "--show-md").startsWith("| Path "));
		assertEquals("{\"params.yaml\": {\"lr\": {\"old\": 0.1, \"new\": 0.2, \"diff\": 0.1}}}\n", project.good("params", "diff", "v1", "--show-json"));
	}

	@Test
	void dataCompared() throws IOException {
		String text = project.good("diff", "v1", "HEAD");
		assertTrue(text.contains("Added:\n    data/two\n") && text.contains("    data/\n") && text.contains("    model\n"), text);
		assertEquals("Added:\n    data/two\n\nfiles summary: 1 added\n", project.good("diff", "v1", "--targets", "data/two"));
		assertTrue(project.good("diff", "v1", "--show-hash", "--md").startsWith("| Status   | Hash "));
		project.write("data/three", "three");
		assertTrue(project.good("diff").contains("data/three"));
		project.lose(".dvc/cache");
		assertTrue(project.good("diff").contains("Not in cache:\n"));
		assertTrue(!project.good("diff", "--hide-missing").contains("Not in cache:\n"));
		assertTrue(project.good("diff", "--hide-missing", "--json").startsWith("{\"added\": "));
		assertEquals(1, project.dvc("diff", "nowhere").exitCode());
		assertEquals(1, project.dvc("diff", "--targets", "nothing").exitCode());
		assertTrue(Files.exists(project.path("data")));
	}
}
