package org.edgeloop.dvc.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.DvcConfig;
import org.edgeloop.dvc.DvcSamples;
import org.edgeloop.dvc.RepositoryFiles;
import org.edgeloop.dvc.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What DVC's user guide and its own sources say of templates, and the stages that DVC 3.64 made of the samples. */
class PipelineFileTest {

	private final Map<String, String> files = new HashMap<>();

	@TempDir
	Path folder;

	@Test
	void stagesAndCommandsAreThoseOfTheLock() throws Exception {
		Path repository = DvcSamples.generated(folder).resolve("edge-params");
		LockFile lock = LockFile.read(repository.resolve("dvc.lock"));

		PipelineFile pipeline = PipelineFile.read(path -> read(repository.resolve(path)), "dvc.yaml");

		assertEquals(List.of(), pipeline.problems());
		assertEquals(List.copyOf(lock.stages().keySet()), pipeline.stages().stream().map(StageEntry::name).toList());
		for (StageEntry stage : pipeline.stages()) {
			LockEntry locked = lock.stages().get(stage.name());
			assertEquals(locked.cmd(), stage.cmd());
			assertEquals(locked.outs().stream().map(DataOutput::path).toList(), stage.outs().stream().map(DataOutput::path).toList());
		}
	}

	@Test
	void theExampleIsReadAsAWhole() throws Exception {
		Path repository = DvcSamples.example(folder);

		PipelineFile pipeline = PipelineFile.read(path -> read(repository.resolve(path)), "dvc.yaml");

		assertEquals(List.of("prepare", "featurize", "train", "evaluate"), pipeline.stages().stream().map(StageEntry::name).toList());
		assertEquals(List.of("eval/metrics.json"), pipeline.metrics());
		assertEquals(4, pipeline.plots().size());
		assertEquals(2, pipeline.artifacts().entries().size());
		assertEquals(List.of(new ParamsDependency("params.yaml", List.of("prepare.seed", "prepare.split"))),
				pipeline.stages().getFirst().params());
		assertEquals(15, pipeline.stages().getFirst().line());
	}

	@Test
	void outputsHaveTheirFlags() throws Exception {
		yaml("""
				stages:
				  train:
				    cmd: [a, b]
				    wdir: src
				    outs:
				    - model:
				        persist: true
				        remote: big
				        desc: the model
				    metrics:
				    - m.json: {cache: false, push: false}
				    plots:
				    - p.csv: {x: step, y: loss}
				    frozen: true
				    meta: {who: me}
				""");

		StageEntry stage = read().stages().getFirst();

		assertEquals(new StageCommand(List.of("a", "b"), true), stage.cmd());
		assertEquals("src", stage.wdir());
		assertTrue(stage.frozen());
		assertEquals(new OutputFlags(OutputFlags.Kind.OUT, true, true, true, "big"), stage.outs().get(0).flags());
		assertEquals("the model", stage.outs().get(0).annotation().desc());
		assertEquals(new OutputFlags(OutputFlags.Kind.METRIC, false, false, false, ""), stage.outs().get(1).flags());
		assertEquals(Optional.of(Value.of("loss")), stage.outs().get(2).extra().get("y"));
	}

	@Test
	void valuesAreFilledIn() throws Exception {
		files.put("params.yaml", "lr: 0.010\nflags: {fast: true, slow: false, n: 3, name: a b, sizes: [1, x y], deep: {z: 1}}\nlist: [10, 20]\n");
		yaml("""
				vars:
				- other.json:k
				- here: 1e-5
				stages:
				  s:
				    cmd: run ${lr} ${here} ${list[1]} ${ list.0 } ${k.v} ${flags} \\${kept}
				""");
		files.put("other.json", "{\"k\": {\"v\": true}, \"not\": 1}");

		assertEquals("run 0.01 1e-05 20 10 true --fast --n 3 --name 'a b' --sizes 1 'x y' --deep.z 1 ${kept}",
				read().stages().getFirst().cmd().lines().getFirst());
	}

	@Test
	void theConfigurationSaysHowOptionsAreMade() throws Exception {
		Files.createDirectory(folder.resolve(".dvc"));
		Files.writeString(folder.resolve(".dvc/config"), "[parsing]\n    bool = boolean_optional\n    list = append\n");
		files.put("params.yaml", "o: {fast: false, sizes: [1, 2], empty: '', none: null, quote: it's}\n");
		yaml("stages: {s: {cmd: 'run ${o}'}}\n");

		PipelineFile pipeline = PipelineFile.read(asFiles(), "dvc.yaml", DvcConfig.read(folder.resolve(".dvc"), DvcConfig.Level.REPO));

		assertEquals("run --no-fast --sizes 1 --sizes 2 --empty '' --none None --quote 'it'\"'\"'s'",
				pipeline.stages().getFirst().cmd().lines().getFirst());
	}

	@Test
	void loopsNameTheirStages() throws Exception {
		yaml("""
				vars:
				- models: {cnn: {n: 1}, rf: {n: 2}}
				- sets: [[a, b], [c]]
				stages:
				  map:
				    foreach: ${models}
				    do:
				      cmd: ${key} ${item.n}
				  list:
				    foreach: [{us: {v: 1}}, x]
				    do:
				      cmd: echo
				  plain:
				    foreach: [1, true, 0.50, a]
				    do:
				      cmd: echo ${item}
				  grid:
				    matrix:
				      a: [1, 2]
				      b: ${sets}
				    cmd: echo ${item.a} ${item.b[0]} ${key}
				""");

		PipelineFile pipeline = read();

		assertEquals(List.of("map@cnn", "map@rf", "list@0", "list@1", "plain@1", "plain@true", "plain@0.5", "plain@a", "grid@1-b0", "grid@1-b1",
				"grid@2-b0", "grid@2-b1"), pipeline.stages().stream().map(StageEntry::name).toList());
		assertEquals("rf 2", pipeline.stages().get(1).cmd().lines().getFirst());
		assertEquals("echo 2 c 2-b1", pipeline.stages().getLast().cmd().lines().getFirst());
	}

	@Test
	void aMatrixMayBeATemplateOfADictionary() throws Exception {
		yaml("""
				vars:
				- grid: {x: [1, 0.10], y: [{v: u}, w]}
				  axis: [a, b]
				stages:
				  whole:
				    matrix: ${grid}
				    cmd: echo ${item.x} ${key}
				  axes:
				    matrix:
				      x: ${axis}
				      y: ${grid.x}
				    cmd: echo ${item.x} ${item.y}
				  none:
				    matrix: ${axis}
				    cmd: echo
				""");

		PipelineFile pipeline = read();

		assertEquals(List.of("whole@1-y0", "whole@1-w", "whole@0.1-y0", "whole@0.1-w", "axes@a-1", "axes@a-0.1", "axes@b-1", "axes@b-0.1"),
				pipeline.stages().stream().map(StageEntry::name).toList());
		assertEquals("echo 0.1 0.1-w", pipeline.stages().get(3).cmd().lines().getFirst());
		assertEquals("failed to parse 'stages.none.matrix' in 'dvc.yaml': expected a dictionary of lists",
				pipeline.problems().getFirst().what());
	}

	@Test
	void variablesOfAStageComeFromItsFolder() throws Exception {
		files.put("sub/dvc.yaml", "stages:\n  s:\n    wdir: ../${d}\n    vars: [v.yaml, {w: 2}]\n    cmd: echo ${x} ${w}\n");
		files.put("sub/params.yaml", "d: data\n");
		files.put("data/v.yaml", "x: 1\n");

		PipelineFile pipeline = PipelineFile.read(asFiles(), "sub/dvc.yaml");

		assertEquals(List.of(), pipeline.problems());
		assertEquals("echo 1 2", pipeline.stages().getFirst().cmd().lines().getFirst());
		assertEquals("../data", pipeline.stages().getFirst().wdir());
	}

	@Test
	void paramsOfSeveralFilesArePutTogether() throws Exception {
		yaml("stages:\n  s:\n    cmd: x\n    params: [a, b.c, {other.json: [d]}, {whole.toml: }, a, {other.json: [e]}]\n");

		assertEquals(List.of(new ParamsDependency("params.yaml", List.of("a", "b.c")), new ParamsDependency("other.json", List.of("d", "e")),
				new ParamsDependency("whole.toml", List.of())), read().stages().getFirst().params());
	}

	@Test
	void aStageThatCannotBeResolvedIsNamedWithItsLine() throws Exception {
		yaml("""
				stages:
				  good:
				    cmd: echo
				  bad:
				    cmd: echo ${missing}
				  typed:
				    cmd: echo
				    deps: [{a: 1}]
				  odd:
				    cmd: echo
				    dep: [a]
				  empty:
				    deps: [a]
				""");

		PipelineFile pipeline = read();

		assertEquals(List.of("good"), pipeline.stages().stream().map(StageEntry::name).toList());
		assertEquals("failed to parse 'stages.bad.cmd' in 'dvc.yaml': Could not find 'missing'", pipeline.problems().get(0).what());
		assertEquals("dvc.yaml:4", pipeline.problems().get(0).where());
		assertEquals(4, pipeline.problems().size());
		assertTrue(pipeline.problems().get(2).what().contains("'dep'"));
	}

	@Test
	void aVariableIsSetOnce() {
		files.put("params.yaml", "a: {b: 1}\n");

		yaml("vars:\n- a: {c: 2}\nstages: {s: {cmd: '${a.b} ${a.c}'}}\n");
		assertFalse(assertReads().stages().isEmpty());

		yaml("vars:\n- a: {b: 2}\nstages: {}\n");
		assertTrue(assertThrows(ProblemException.class, this::read).problem().what().contains("cannot redefine 'a.b'"));
	}

	@Test
	void filesAreTakenOnceAsAWholeOrInParts() {
		files.put("v.yaml", "a: 1\nb: 2\n");
		files.put("params.yaml", "p: 1\n");

		yaml("vars: [v.yaml, v.yaml, params.yaml]\nstages: {}\n");
		assertReads();
		yaml("vars: ['v.yaml:a', 'v.yaml:b']\nstages: {}\n");
		assertReads();
		yaml("vars: ['v.yaml:a', v.yaml]\nstages: {}\n");
		assertThrows(ProblemException.class, this::read);
		yaml("vars: ['v.yaml:c']\nstages: {}\n");
		assertThrows(ProblemException.class, this::read);
		yaml("vars: [gone.yaml]\nstages: {}\n");
		assertThrows(ProblemException.class, this::read);
	}

	@Test
	void hostileFilesAreRefused() {
		yaml("stages:\n  s:\n    matrix:\n      a: &l [1,2,3,4,5,6,7,8,9,10]\n      b: *l\n      c: *l\n      d: *l\n      e: *l\n      f: *l\n    cmd: x\n");
		assertEquals(1, assertReads().problems().size());

		yaml("a: &a [x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n" + bombs());
		assertThrows(ProblemException.class, this::read);

		yaml("stages: {s: {cmd: !!python/object/apply:os.system [x]}}\n");
		assertEquals("x", assertReads().stages().getFirst().cmd().lines().getFirst());

		yaml("[".repeat(5000));
		assertThrows(ProblemException.class, this::read);
	}

	private static String bombs() {
		var bombs = new StringBuilder();
		for (char name = 'c'; name < 'k'; name++) {
			String before = "*" + (char) (name - 1);
			bombs.append(name).append(": &").append(name).append(" [").append(String.join(", ", java.util.Collections.nCopies(10, before)))
					.append("]\n");
		}
		return bombs.toString();
	}

	private PipelineFile assertReads() {
		try {
			return read();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private void yaml(String text) {
		files.put("dvc.yaml", text);
	}

	private PipelineFile read() throws IOException {
		return PipelineFile.read(asFiles(), "dvc.yaml");
	}

	private RepositoryFiles asFiles() {
		return path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
	}

	private static Optional<byte[]> read(Path file) throws IOException {
		return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
	}
}
